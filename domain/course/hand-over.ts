import type { Counselor } from '../counselor/counselor.ts';
import type { Session } from './course.ts';
import { decideChange } from './decide-change.ts';
import { closedTo, refused, type CourseDecision, type Room, type StaffChange } from './decision.ts';
import { findProblems } from './find-problems.ts';
import { isAhead } from './live-sessions.ts';

/**
 * Decides about another counselor taking over what is left of a course, at the same times: all of it
 * or, when `counselor` cannot be at one of them, nothing. Starts stay, so links and reminders do too.
 * A session whose cancellation can still be undone goes along, so that undoing it stays possible.
 */
export function handOver({ counselor, busy, ...change }: StaffChange & Room): CourseDecision {
  const { file, member, now } = change;
  const closed = closedTo(change);
  if (closed) return closed;
  const handed = file.sessions.filter(
    (each) => (isAhead(each, now) || each.undo) && each.counselorId !== counselor.id,
  );
  const wanted = handed.map(({ number, start, minutes, startsAt }) => ({
    ...{ number, start, minutes },
    rank: startsAt.getTime(),
  }));
  const { timeZone } = file.course;
  const { sessions } = file;
  const problems = findProblems({ wanted, sessions, counselor, busy, timeZone, now });
  if (problems.length > 0) return refused('not-bookable', { problems });
  return decideChange({
    ...change,
    course: { ...file.course, counselorId: counselor.id },
    sessions: handed.map((session) => withOther(session, counselor)),
    tell: handed.length > 0 ? [{ kind: 'schedule-changed' }] : [],
    counselor,
    who: member.id,
    action: 'handed-over',
    fields: ['counselorId', 'sessions'],
  });
}

const withOther = (session: Session, { id, hours }: Counselor): Session => ({
  ...session,
  counselorId: id,
  bufferMinutes: hours.bufferMinutes,
  // While it may be undone a cancellation keeps the sequence that its job goes by.
  sequence: session.undo ? session.sequence : session.sequence + 1,
});
