import type { WallTime } from '../calendar/wall-time.ts';
import { MOST_SESSIONS } from './course.ts';
import { countingSessions } from './course-standing.ts';
import { decideChange } from './decide-change.ts';
import { closedTo, refused, type CourseDecision, type Room, type StaffChange } from './decision.ts';
import { silentEnd } from './end-rules.ts';
import { findProblems } from './find-problems.ts';
import { endDateWith, isPartlyBooked, nextNumber } from './live-sessions.ts';
import { newSession } from './session-changes.ts';

/** Where a session that is added at the end stands among the others: after all of them. */
const AFTER_ALL = 1e16;

/**
 * Decides about agreeing on more sessions, sixteen at most, that follow after the last one. The new
 * end must be named; a course whose rest is not booked yet is planned anew instead.
 */
export function extendCourse({
  length,
  at,
  endDate,
  uidDomain,
  counselor,
  busy,
  ...change
}: StaffChange &
  Room & {
    /** The number agreed on from now on. */
    readonly length: number;
    /** Where the added sessions begin, one for each and in order. */
    readonly at: readonly WallTime[];
    readonly endDate: string;
    /** The host behind the `@` of the sessions' calendar ids. */
    readonly uidDomain: string;
  }): CourseDecision {
  const { file, newId, now, member } = change;
  const { course, sessions } = file;
  const closed = closedTo(change);
  if (closed) return closed;
  if (isPartlyBooked(course)) return refused('first-session-only');
  if (length > MOST_SESSIONS) return refused('too-many-sessions');
  // Somebody counted from another length than the agreed one.
  if (length !== course.length + at.length) return refused('changed-meanwhile');

  const first = nextNumber(sessions);
  const { timeZone, plan } = course;
  const wanted = at.map((start, index) => ({
    ...{ number: first + index, start, minutes: plan.minutes },
    rank: AFTER_ALL + index * 2,
  }));
  const problems = findProblems({ wanted, sessions, counselor, busy, timeZone, now });
  if (problems.length > 0) return refused('not-bookable', { problems });

  const added = wanted.map(({ number, start }) =>
    newSession(course, plan, { number, start, uid: `${newId()}@${uidDomain}`, counselor }),
  );
  const after = [...sessions, ...added];
  if (countingSessions(course, after).length > MOST_SESSIONS) return refused('too-many-sessions');
  const silent = silentEnd(course, sessions, after, { endDate });
  if (silent) return silent;
  return decideChange({
    ...change,
    course: { ...course, length, endDate: endDateWith(course, after) },
    sessions: added,
    tell: [added[1] ? { kind: 'schedule-changed' } : { kind: 'session-changed', number: first }],
    counselor,
    who: member.id,
    action: 'extended',
    fields: ['length', 'endDate', 'sessions'],
  });
}
