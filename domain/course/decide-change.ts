import type { Counselor } from '../counselor/counselor.ts';
import type { JobRow } from '../jobs/job.ts';
import type { MailRow } from '../mail/mail.ts';
import {
  scheduleMail,
  sessionMail,
  type ScheduleMail,
  type SessionMail,
} from '../mail/plan-course-mails.ts';
import type { Offer } from '../offer/offer.ts';
import { cellsOfOffer } from '../offer/offer-writes.ts';
import { carryReminders } from './carry-reminders.ts';
import { changeCells } from './change-cells.ts';
import type { Course, Session } from './course.ts';
import type { CourseFile } from './course-store.ts';
import type { CourseWrites } from './course-writes.ts';
import type { Decided, Deciding } from './decision.ts';
import { sessionNumbered } from './live-sessions.ts';

/** A mail that tells of the change: about the course, or about the session with a number. */
export type Telling =
  { readonly kind: ScheduleMail } | { readonly kind: SessionMail; readonly number: number };

/** A change of a course that nothing speaks against any more. */
export type CourseChange = Deciding & {
  /** What was read; absent when the course is new. */
  readonly file?: CourseFile | undefined;
  /** The course as it becomes, its version apart. */
  readonly course: Course;
  /** Every session that changes or is new, as it becomes, its reminder apart. */
  readonly sessions?: readonly Session[];
  readonly tell?: readonly Telling[];
  /** Since when there is something to tell, where that is not now. */
  readonly tellSince?: Date | undefined;
  readonly jobs?: CourseWrites['jobs'];
  /** With whom cells are taken: the hours must still be the ones that were looked at. */
  readonly counselor?: Counselor | undefined;
  readonly booking?: CourseWrites['booking'];
  /** The time that was kept for the client until this booking. */
  readonly kept?: Offer | undefined;
  readonly who: string;
  readonly action: string;
  readonly fields: readonly string[];
};

/**
 * Works out everything that a decided change writes: versions, cells, reminders and mails follow
 * from the sessions as they were and as they become. A course that is over releases its client.
 */
export function decideChange(change: CourseChange): Decided {
  const { file, practice, now, kept, tellSince = now } = change;
  const before = file?.sessions ?? [];
  const course = { ...change.course, version: (file?.course.version ?? 0) + 1 };
  const after = merged(before, change.sessions ?? []);
  const reminders = carryReminders({
    ...{ before, after, now },
    rows: file?.reminders ?? [],
    quietHours: practice.appointments.quietHours,
  });
  const { sessions } = reminders;
  const tell = (telling: Telling) => tellingMail(telling, course, sessions, tellSince);
  const writes: CourseWrites = {
    course: { before: file?.course, after: course },
    sessions: changedOnes(before, sessions),
    cells: changeCells(before, sessions, kept && cellsOfOffer(kept)),
    mails: { plan: [...(change.tell ?? []).map(tell), ...reminders.plan], move: reminders.move },
    jobs: change.jobs ?? { plan: [], finish: [] },
    hours: change.counselor && {
      counselorId: change.counselor.id,
      version: change.counselor.version,
    },
    booking: change.booking,
    offer: kept && {
      before: kept,
      after: { ...kept, state: 'booked', version: kept.version + 1 },
    },
    releaseClient: course.status === 'active' ? undefined : releasedBy(change),
    audit: auditOf(change),
  };
  return { kind: 'decided', writes, course, sessions };
}

const merged = (before: readonly Session[], changed: readonly Session[]): readonly Session[] => [
  ...before.map((session) => sessionNumbered(changed, session.number) ?? session),
  ...changed.filter(({ number }) => !sessionNumbered(before, number)),
];

const changedOnes = (before: readonly Session[], after: readonly Session[]) =>
  after
    .map((session) => ({ before: sessionNumbered(before, session.number), after: session }))
    .filter((pair) => pair.before !== pair.after);

function tellingMail(
  telling: Telling,
  course: Course,
  sessions: readonly Session[],
  since: Date,
): MailRow {
  if (!('number' in telling)) return scheduleMail(telling.kind, course, since);
  const session = sessionNumbered(sessions, telling.number);
  if (!session) throw new Error('A mail about a session that is none');
  return sessionMail(telling.kind, session, since);
}

/** Only the change that ends a course releases its client, not one that comes after the end. */
const releasedBy = ({ file, course }: CourseChange): string | undefined =>
  file?.course.status === 'active' ? course.clientId : undefined;

const auditOf = ({ course, who, action, fields, newId, now }: CourseChange) => ({
  id: newId(),
  record: 'course' as const,
  recordId: course.id,
  at: now,
  who,
  action,
  fields,
});

/** Waiting jobs that are planned with a change, and nothing that ends. */
export const planJobs = (...plan: readonly JobRow[]): CourseWrites['jobs'] => ({
  plan,
  finish: [],
});
/** Waiting jobs that end with a change, and nothing that is planned. */
export const finishJobs = (...finish: readonly JobRow[]): CourseWrites['jobs'] => ({
  plan: [],
  finish,
});
