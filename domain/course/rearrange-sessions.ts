import type { WallTime } from '../calendar/wall-time.ts';
import type { Session } from './course.ts';
import { decideChange, type Telling } from './decide-change.ts';
import { closedTo, refused, type CourseDecision, type Room, type StaffChange } from './decision.ts';
import { silentEnd, type SaidOpenly } from './end-rules.ts';
import { findProblems } from './find-problems.ts';
import { endDateWith, isAhead, sessionNumbered, stands } from './live-sessions.ts';
import { calledOff, movedTo } from './session-changes.ts';

/**
 * Decides about moving some sessions of a course and calling off others at once: all of it or
 * nothing. Only booked sessions that have not begun can be moved or called off; every new time is
 * checked, with the cells of all that move counted as free, and the order of the course kept.
 * Sessions that are told to move to where they are stay untouched.
 */
export function rearrangeSessions({
  moves,
  cancels,
  counselor,
  busy,
  ...change
}: StaffChange &
  Room &
  SaidOpenly & {
    readonly moves: readonly { readonly number: number; readonly to: WallTime }[];
    /** Numbers. */
    readonly cancels: readonly number[];
  }): CourseDecision {
  const { file, now } = change;
  const closed = closedTo(change);
  if (closed) return closed;
  const off = aheadWith(cancels, change);
  const moving = aheadWith(
    moves.map(({ number }) => number),
    change,
  );
  if (!off || !moving) return refused('session-not-open');

  const staying = file.sessions.filter(({ number }) => !cancels.includes(number));
  const wanted = moves.flatMap(({ number, to }) => {
    const session = sessionNumbered(moving, number);
    if (!session || isSameTime(session.start, to)) return [];
    return [
      { number, start: to, minutes: session.minutes, rank: session.startsAt.getTime(), session },
    ];
  });
  const { timeZone } = file.course;
  const problems = findProblems({ wanted, sessions: staying, counselor, busy, timeZone, now });
  if (problems.length > 0) return refused('not-bookable', { problems });
  const moved = wanted.map(({ session, start }) => movedTo(session, start, counselor));
  return settle(change, {
    changed: [...moved, ...off.map(calledOff)],
    counselor: moved.length > 0 ? counselor : undefined,
    action: moves.length > 0 ? 'moved' : 'cancelled',
  });
}

/** The sessions with these numbers; `undefined` unless each is booked and has not begun. */
function aheadWith(
  numbers: readonly number[],
  { file, now }: Pick<StaffChange, 'file' | 'now'>,
): readonly Session[] | undefined {
  const sessions = file.sessions.filter(
    (each) => numbers.includes(each.number) && isAhead(each, now),
  );
  return sessions.length === new Set(numbers).size ? sessions : undefined;
}

/** Decides about sessions as they become, once their times are checked: what is left is the end of the course. */
export function settle(
  change: StaffChange & SaidOpenly,
  {
    changed,
    counselor,
    action,
  }: {
    readonly changed: readonly Session[];
    readonly counselor?: Room['counselor'] | undefined;
    readonly action: 'moved' | 'cancelled';
  },
): CourseDecision {
  const { file, member } = change;
  const after = file.sessions.map((each) => sessionNumbered(changed, each.number) ?? each);
  const silent = silentEnd(file.course, file.sessions, after, change);
  if (silent) return silent;
  return decideChange({
    ...change,
    course: { ...file.course, endDate: endDateWith(file.course, after) },
    sessions: changed,
    tell: tellingsOf(changed),
    counselor,
    who: member.id,
    action,
    fields: ['sessions'],
  });
}

/** One change is told by a mail of its own; several by one mail with the new schedule. */
function tellingsOf(changed: readonly Session[]): readonly Telling[] {
  const [first, ...others] = changed;
  if (!first) return [];
  if (others.length > 0) return [{ kind: 'schedule-changed' }];
  return [{ kind: stands(first) ? 'session-changed' : 'session-cancelled', number: first.number }];
}

const isSameTime = (one: WallTime, other: WallTime) =>
  one.date === other.date && one.time === other.time;
