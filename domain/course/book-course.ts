import type { Intake } from '../intake/intake.ts';
import { holderOfOffer, type Offer } from '../offer/offer.ts';
import type { StaffMember } from '../staff/role.ts';
import type { CourseClient, Person } from './client-store.ts';
import type { Course, CoursePlan, Session } from './course.ts';
import { withTask } from './course-tasks.ts';
import { decideChange } from './decide-change.ts';
import {
  refused,
  type CourseDecision,
  type Deciding,
  type Refused,
  type Room,
} from './decision.ts';
import { courseOfPerson } from './one-course.ts';
import { previewCourse } from './preview-course.ts';
import type { CoursePreview } from './preview.ts';
import { newSession } from './session-changes.ts';

type Booking = Deciding &
  Room & {
    readonly intake: Intake;
    readonly client: CourseClient;
    /** Whoever else may be this client. */
    readonly person: Person;
    readonly plan: CoursePlan;
    /** The version of the hours in the preview that was on the screen. */
    readonly hoursVersion: number;
    /** Books session 1 alone, and leaves a task to book the rest. */
    readonly only?: 'first' | undefined;
    /** A time that an offer keeps for this client: it counts as free, and the booking ends it. */
    readonly kept?: Offer | undefined;
    readonly courseId: string;
    /** The host behind the `@` of the sessions' calendar ids. */
    readonly uidDomain: string;
    readonly member: StaffMember;
  };

/**
 * Decides whether a planned course is booked, whole or not at all. A person has one active course,
 * however often they asked. Every date is checked again on
 * the cells as they are now; what cannot be had comes back as a fresh preview.
 *
 * A red intake is booked only when a counselor has cleared it, an orange one until then for its
 * first session alone (docs/course.md). Length and end are those of the whole plan in any case.
 */
export function bookCourse(booking: Booking): CourseDecision {
  const { intake, client, person, plan, hoursVersion, only, counselor, busy, practice, now } =
    booking;
  if (intake.status !== 'accepted') return refused('intake-not-accepted');
  const other = courseOfPerson(client, person);
  if (other !== undefined) return refused('active-course', { courseId: other });
  const unclear = notCleared(intake, only);
  if (unclear) return unclear;

  const { timeZone } = practice;
  const ignore = isKeptBy(booking.kept);
  const preview = previewCourse({ plan, counselor, busy, ignore, timeZone, now });
  if (hoursVersion !== counselor.version) return refused('hours-changed', { preview });
  const wanted = only ? preview.sessions.slice(0, 1) : preview.sessions;
  if (wanted.some(({ problem }) => problem !== null)) return refused('not-bookable', { preview });

  const course = newCourse(booking, preview);
  return decideChange({
    ...booking,
    course: only ? withTask(course, { kind: 'book-the-rest' }, booking) : course,
    sessions: bookedSessions(course, plan, { ...booking, planned: wanted }),
    tell: [{ kind: 'course-booked' }],
    booking: {
      clientId: client.id,
      intakeId: intake.id,
      intakeVersion: intake.version,
      marks: person.marks,
    },
    who: booking.member.id,
    action: 'booked',
    fields: ['course', 'sessions'],
  });
}

/** The holders whose cells are free for a client with a kept time. */
export const isKeptBy =
  (kept: Offer | undefined) =>
  (holder: string): boolean =>
    kept !== undefined && holder === holderOfOffer(kept);

/** Decides whether the tier of an intake stands against booking this much of a course. */
export function notCleared(
  { tier, cleared }: Pick<Intake, 'tier' | 'cleared'>,
  only?: 'first',
): Refused | undefined {
  if (cleared) return undefined;
  if (tier === 'red') return refused('not-cleared');
  return tier === 'orange' && !only ? refused('first-session-only') : undefined;
}

/** The sessions of a checked plan as they are booked, with the numbers they bear from now on. */
export const bookedSessions = (
  course: Pick<Course, 'id' | 'clientId' | 'timeZone'>,
  plan: CoursePlan,
  {
    planned,
    counselor,
    uidDomain,
    newId,
  }: Pick<Booking, 'counselor' | 'uidDomain' | 'newId'> & {
    readonly planned: readonly Pick<Session, 'number' | 'start'>[];
  },
): readonly Session[] =>
  planned.map(({ number, start }) =>
    newSession(course, plan, { number, start, counselor, uid: `${newId()}@${uidDomain}` }),
  );

const newCourse = (
  { intake, client, plan, courseId, counselor, practice, now }: Booking,
  { endDate }: CoursePreview,
): Course => ({
  id: courseId,
  intakeId: intake.id,
  clientId: client.id,
  counselorId: counselor.id,
  language: intake.language,
  clientTimeZone: intake.timeZone,
  status: 'active',
  plan,
  timeZone: practice.timeZone,
  length: plan.length,
  endDate,
  createdAt: now,
  version: 0,
  tasks: [],
});
