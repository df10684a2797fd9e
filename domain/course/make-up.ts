import type { WallTime } from '../calendar/wall-time.ts';
import { MOST_SESSIONS, type Session } from './course.ts';
import { countingSessions, isMadeUp } from './course-standing.ts';
import { withTasksDone } from './course-tasks.ts';
import { decideChange } from './decide-change.ts';
import { closedTo, refused, type CourseDecision, type Room, type StaffChange } from './decision.ts';
import { silentEnd, type SaidOpenly } from './end-rules.ts';
import { findProblems } from './find-problems.ts';
import { endDateWith, nextNumber, sessionNumbered, stands } from './live-sessions.ts';
import { newSession } from './session-changes.ts';

/**
 * Decides about an extra session that makes up for one that was missed or called off. Nobody gets one
 * unasked: it is staff's explicit decision, once for each session, and never beyond sixteen sessions
 * that count. It may be anywhere; beyond the agreed end only when that is said openly.
 */
export function makeUp({
  for: madeUp,
  at,
  uidDomain,
  counselor,
  busy,
  ...change
}: StaffChange &
  Room &
  Pick<SaidOpenly, 'endDate'> & {
    /** The number of the session that it makes up for. */
    readonly for: number;
    readonly at: WallTime;
    /** The host behind the `@` of the session's calendar id. */
    readonly uidDomain: string;
  }): CourseDecision {
  const { file, newId, now, member } = change;
  const { course, sessions } = file;
  const closed = closedTo(change);
  if (closed) return closed;
  const lost = sessionNumbered(sessions, madeUp);
  if (!lost || !isLost(lost) || isMadeUp(lost, sessions)) return refused('session-not-open');

  const number = nextNumber(sessions);
  const wanted = [{ number, start: at, minutes: course.plan.minutes, rank: null }];
  const { timeZone } = course;
  const problems = findProblems({ wanted, sessions, counselor, busy, timeZone, now });
  if (problems.length > 0) return refused('not-bookable', { problems });

  const uid = `${newId()}@${uidDomain}`;
  const placed = { number, start: at, uid, counselor, makesUpFor: madeUp };
  const session = newSession(course, course.plan, placed);
  const after = [...sessions, session];
  if (countingSessions(course, after).length > MOST_SESSIONS) return refused('too-many-sessions');
  const silent = silentEnd(course, sessions, after, change);
  if (silent) return silent;
  return decideChange({
    ...change,
    course: withTasksDone(
      { ...course, endDate: endDateWith(course, after) },
      (task) => task.kind === 'offer-make-up' && task.session === madeUp,
      { by: member.id, at: now },
    ),
    sessions: [session],
    tell: [{ kind: 'session-changed', number }],
    counselor,
    who: member.id,
    action: 'made-up',
    fields: ['sessions'],
  });
}

const isLost = (session: Session): boolean => session.state === 'missed' || !stands(session);
