import type { Intake } from '../intake/intake.ts';
import { bookedSessions, notCleared } from './book-course.ts';
import type { CoursePlan, Session } from './course.ts';
import { withTasksDone } from './course-tasks.ts';
import { holderOf } from './course-writes.ts';
import { decideChange } from './decide-change.ts';
import { closedTo, refused, type CourseDecision, type Room, type StaffChange } from './decision.ts';
import { inOrderOfStart, isPartlyBooked, nextNumber, stands } from './live-sessions.ts';
import { previewCourse } from './preview-course.ts';
import type { CoursePreview, PlannedSession } from './preview.ts';

type Rest = Room & Pick<StaffChange, 'file' | 'now'> & { readonly plan: CoursePlan };

/**
 * Decides about booking all that was left open when only the first session of a course was booked:
 * the sessions of the plan from the second on, or from the first where that was called off, all or none. The plan may be another than at first,
 * and is then what is agreed: its length and its end, which the preview shows, become the course's.
 */
export function bookTheRest(
  change: StaffChange &
    Rest & {
      readonly intake: Intake;
      readonly hoursVersion: number;
      readonly uidDomain: string;
    },
): CourseDecision {
  const { file, intake, plan, hoursVersion, counselor, member, now } = change;
  const closed = closedTo(change);
  if (closed) return closed;
  if (!isPartlyBooked(file.course)) return refused('changed-meanwhile');
  const unclear = notCleared(intake);
  if (unclear) return unclear;

  const preview = previewTheRest(change);
  if (hoursVersion !== counselor.version) return refused('hours-changed', { preview });
  if (!preview.bookable) return refused('not-bookable', { preview });

  const { length } = plan;
  const agreed = { plan, length, endDate: preview.endDate, counselorId: counselor.id };
  const first = nextNumber(file.sessions);
  const planned = preview.sessions
    .slice(firstOf(file) ? 1 : 0)
    .map(({ start }, index) => ({ number: first + index, start }));
  return decideChange({
    ...change,
    course: withTasksDone({ ...file.course, ...agreed }, ({ kind }) => kind === 'book-the-rest', {
      by: member.id,
      at: now,
    }),
    sessions: bookedSessions(file.course, plan, { ...change, planned }),
    tell: [{ kind: 'course-booked' }],
    who: member.id,
    action: 'booked-the-rest',
    fields: ['plan', 'length', 'endDate', 'sessions'],
  });
}

/**
 * The preview of a plan whose first session is booked already: that one stands where it is, whether
 * it has been held or not, and the others are checked around what is booked. One that was called
 * off is planned anew, so that the course does not come out a session short.
 */
export function previewTheRest({ file, plan, counselor, busy, now }: Rest): CoursePreview {
  const { timeZone } = file.course;
  const own = new Set(file.sessions.map(holderOf));
  const ignore = (holder: string) => own.has(holder);
  const preview = previewCourse({ plan, counselor, busy, ignore, timeZone, now });
  const booked = file.sessions.filter(stands);
  const isClash = ({ start }: PlannedSession) =>
    booked.some((session) => session.start.date === start.date);
  const first = firstOf(file);

  const sessions = preview.sessions.map((planned): PlannedSession => {
    if (planned.number === 1 && first) return { ...planned, ...placeOf(first) };
    const isEarly = first !== undefined && stands(first) && planned.start.date < first.start.date;
    const clash = isClash(planned) ? 'same-day' : isEarly ? 'out-of-order' : null;
    return { ...planned, problem: planned.problem ?? clash };
  });
  return { ...preview, sessions, bookable: sessions.every(({ problem }) => problem === null) };
}

/** What was booked at first; where it was called off, the first session is planned with the rest. */
const firstOf = ({ sessions }: Rest['file']): Session | undefined =>
  inOrderOfStart(sessions).find(({ state, undo }) => state !== 'cancelled' || undo !== undefined);

const placeOf = ({ start, startsAt, endsAt }: Session) => ({
  ...{ start, startsAt, endsAt },
  problem: null,
  alternatives: [],
});
