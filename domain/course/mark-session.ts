import { MOST_SESSIONS, type Course, type Session } from './course.ts';
import { countingSessions, isOver } from './course-standing.ts';
import { withTask, withTasksDone } from './course-tasks.ts';
import { decideChange, type Telling } from './decide-change.ts';
import { refused, type CourseDecision, type Refused, type StaffChange } from './decision.ts';
import { sessionNumbered } from './live-sessions.ts';
import { needsReplan } from './needs-replan.ts';

export type Mark = 'attended' | 'missed' | 'late-cancelled';

/** A kind word about a missed session that comes later than this only puzzles. */
const MISSED_MAIL_MS = 48 * 3_600_000;

type Marking = StaffChange & { readonly number: number; readonly as: Mark };

/**
 * Decides about writing down what became of a session: attended or missed once it has begun,
 * called off late at any time before it is marked. The time of a session called off late is free again.
 *
 * The mark of the last session completes the course and releases the client, unless that session
 * was missed or called off late: then the course waits until the task that comes with it is done,
 * because another session may make up for it. Attended and missed may be corrected into each other
 * while the course is active; after an early end only what was left unmarked can be marked.
 */
export function markSession({ number, as, ...change }: Marking): CourseDecision {
  const { file, member, now } = change;
  const session = markable({ ...change, number, as });
  if (!('state' in session)) return session;

  const isEarly = session.startsAt > now;
  const marked = { ...session, state: as, sequence: session.sequence + (isEarly ? 1 : 0) };
  const after = file.sessions.map((each) => (each.number === number ? marked : each));
  if (countingSessions(file.course, after).length > MOST_SESSIONS) {
    return refused('too-many-sessions');
  }
  const isActive = file.course.status === 'active';
  const course = isActive ? withTasksOf(marked, after, change) : file.course;
  return decideChange({
    ...change,
    course: isActive && isOver(course, after) ? { ...course, status: 'completed' } : course,
    sessions: [marked],
    tell: isActive ? tellingsOf(session, marked, change) : [],
    who: member.id,
    action: as,
    fields: ['state'],
  });
}

function markable({ file, number, version, as, now }: Marking): Session | Refused {
  if (file.course.version !== version) return refused('changed-meanwhile');
  const session = sessionNumbered(file.sessions, number);
  const isBooked = session?.state === 'booked';
  if (file.course.status !== 'active' && !isBooked) return refused('course-over');
  const isCorrection =
    (session?.state === 'attended' && as === 'missed') ||
    (session?.state === 'missed' && as === 'attended');
  if (!isBooked && !isCorrection) return refused('session-not-open');
  return as !== 'late-cancelled' && session.startsAt > now ? refused('not-begun') : session;
}

/** What is left to do after the mark: a miss brings a call, and soon a new plan; a correction takes them back. */
function withTasksOf(
  { number, state }: Session,
  after: readonly Session[],
  { file: { course }, member, newId, now }: StaffChange,
): Course {
  const done = { by: member.id, at: now };
  const ids = { newId, now };
  switch (state) {
    case 'missed': {
      const called = withTask(course, { kind: 'call-after-miss', session: number }, ids);
      const isAsked = course.tasks.some((task) => task.kind === 'replan' && !task.done);
      return needsReplan(after, number) && !isAsked
        ? withTask(called, { kind: 'replan', session: number }, ids)
        : called;
    }
    case 'late-cancelled':
      return withTask(course, { kind: 'offer-make-up', session: number }, ids);
    default:
      return withTasksDone(
        course,
        (task) =>
          (task.kind === 'call-after-miss' && task.session === number) ||
          (task.kind === 'replan' && !needsReplan(after)),
        done,
      );
  }
}

/** A client is told once that they were missed, however often the mark is corrected. */
function tellingsOf(
  session: Session,
  { number, state }: Session,
  { file: { course }, now }: StaffChange,
): readonly Telling[] {
  const isFresh = now.getTime() < session.endsAt.getTime() + MISSED_MAIL_MS;
  const wasTold = course.tasks.some(
    (task) => task.kind === 'call-after-miss' && task.session === number,
  );
  if (state === 'missed') return isFresh && !wasTold ? [{ kind: 'session-missed', number }] : [];
  const isOff = state === 'late-cancelled' && session.startsAt > now;
  return isOff ? [{ kind: 'session-cancelled', number }] : [];
}
