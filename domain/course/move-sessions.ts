import { addDays, daysBetween } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import type { Session } from './course.ts';
import { closedTo, refused, type CourseDecision, type Room, type StaffChange } from './decision.ts';
import type { SaidOpenly } from './end-rules.ts';
import { inScope, type Scope } from './in-scope.ts';
import { sessionNumbered } from './live-sessions.ts';
import { rearrangeSessions } from './rearrange-sessions.ts';

type Moving = {
  readonly number: number;
  readonly to: WallTime;
  readonly scope: Scope;
};

/**
 * Decides about moving a session to `to`, and with it all later ones or all that are still to come,
 * by as many days and to the same new time of day. In a course of two weekdays the sessions of the
 * other weekday come by as many days, and keep their own time of day. `counselor` is the one of the
 * session: moving gives no session to another, so sessions of two counselors do not move as one.
 */
export function moveSessions({
  number,
  to,
  scope,
  ...change
}: StaffChange & Room & Moving & Pick<SaidOpenly, 'endDate'>): CourseDecision {
  const closed = closedTo(change);
  if (closed) return closed;
  const moves = movesOf({ number, to, scope }, change);
  if (!moves) return refused('session-not-open');
  const isWithAnother = (session: Session | undefined) =>
    session?.counselorId !== change.counselor.id;
  return moves.some((each) => isWithAnother(sessionNumbered(change.file.sessions, each.number)))
    ? refused('two-counselors')
    : rearrangeSessions({ ...change, moves, cancels: [] });
}

/** Where the sessions of a move would begin: the dates whose taken cells it must be checked against. */
export const startsAfterMove = (
  moving: Moving & Pick<StaffChange, 'file' | 'now'>,
): readonly WallTime[] => (movesOf(moving, moving) ?? []).map(({ to }) => to);

function movesOf({ number, to, scope }: Moving, change: Pick<StaffChange, 'file' | 'now'>) {
  const sessions = inScope(scope, number, change);
  const named = sessions?.find((each) => each.number === number);
  if (!named) return undefined;
  const days = daysBetween(named.start.date, to.date);
  const hasTwoTimes = change.file.course.plan.cadence.kind === 'twice-weekly';
  const timeOf = ({ start }: Session) =>
    hasTwoTimes && start.time !== named.start.time ? start.time : to.time;
  return sessions?.map((session) => ({
    number: session.number,
    to: { date: addDays(session.start.date, days), time: timeOf(session) },
  }));
}
