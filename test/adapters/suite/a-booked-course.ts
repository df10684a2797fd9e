import { randomUUID } from 'node:crypto';
import type { Counselor } from '../../../domain/counselor/counselor.ts';
import { bookCourse } from '../../../domain/course/book-course.ts';
import type { CourseClient } from '../../../domain/course/client-store.ts';
import type { CoursePlan, Session } from '../../../domain/course/course.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import type { CourseWrites } from '../../../domain/course/course-writes.ts';
import type { Decided } from '../../../domain/course/decision.ts';
import type { Intake, PersonKeys } from '../../../domain/intake/intake.ts';
import type { JobRow } from '../../../domain/jobs/job.ts';
import type { Link } from '../../../domain/links/link.ts';
import { aBooking, aCounselor, aPlan, decided, deciding, sessionOf } from '../../support/course.ts';
import { aForm, type Form } from '../../support/intake-form.ts';
import {
  anAudit,
  anIntake,
  anOnce,
  later,
  NOON,
  NOTHING_MORE,
} from '../../support/intake-record.ts';
import type { CoursePorts } from './course-ports.ts';

export const audit = (record: 'course' | 'client' | 'counselor', recordId: string) =>
  anAudit(recordId, { record, action: 'changed' });

export const aFeed = (recordId: string, purpose: 'counselor-feed' | 'client-feed'): Link => ({
  hash: randomUUID(),
  purpose,
  recordId,
  expiresAt: later(60 * 24 * 365),
});

export const aMorning = (counselorId: string, date: string): JobRow => ({
  id: `morning-digest_${counselorId}_${date}`,
  kind: 'morning-digest',
  about: counselorId,
  version: 0,
  due: new Date(`${date}T12:00:00Z`),
  state: 'waiting',
});

/** A counselor of the test's own. */
export async function aCounselorIn(
  { counselors }: CoursePorts,
  overrides: Partial<Counselor> = {},
): Promise<Counselor> {
  const counselor = aCounselor({ id: randomUUID(), ...overrides });
  await counselors.save(counselor, 0, [], audit('counselor', counselor.id));
  return counselor;
}

export type Accepted = { readonly intake: Intake; readonly client: CourseClient };

/** Somebody whose intake was received and accepted. */
export async function anAcceptedClientIn(
  { inbox, desk, clients }: CoursePorts,
  form: Form = aForm(),
  personKeys?: PersonKeys,
): Promise<Accepted> {
  const guarded = { suspicions: [], personKeys, mayMail: true, mayAlert: true } as const;
  const { record, receipt } = anIntake({ form, guarded });
  await inbox.receive(record, anOnce(receipt, { expiresAt: later(10_000) }), NOON);
  const intake: Intake = { ...record.intake, status: 'accepted', version: 2 };
  const decision = {
    outcome: 'accepted',
    reason: 'A good fit.',
    confirmedFocus: null,
    by: 'sub-counselor',
    at: NOON,
  } as const;
  await desk.decide(intake, decision, 1, NOTHING_MORE, anAudit(intake.id));
  const client = await clients.find(intake.clientId);
  if (!client) throw new Error('The client was not stored');
  return { intake, client };
}

/** The decision to book, made as if the counselor's calendar were empty. */
export function aBookingOf(
  { intake, client }: Accepted,
  counselor: Counselor,
  plan: Partial<CoursePlan> = {},
  only?: 'first',
): Decided {
  return decided(
    bookCourse({
      ...aBooking({ counselor, plan: aPlan({ counselorId: counselor.id, ...plan }) }),
      intake: { ...intake, tier: 'green' },
      client,
      courseId: randomUUID(),
      only,
    }),
  );
}

export type BookedIn = Accepted & { readonly counselor: Counselor; readonly file: CourseFile };

/** A course, booked and read back. */
export async function aBookedCourseIn(
  ports: CoursePorts,
  {
    plan,
    counselor: given,
    form,
  }: {
    readonly plan?: Partial<CoursePlan>;
    readonly counselor?: Counselor;
    readonly form?: Form;
  } = {},
): Promise<BookedIn> {
  const counselor = given ?? (await aCounselorIn(ports));
  const accepted = await anAcceptedClientIn(ports, form);
  const { writes } = aBookingOf(accepted, counselor, plan);
  const { kind } = await ports.courses.write(writes);
  if (kind !== 'written') throw new Error(`Not booked: ${kind}`);
  return { ...accepted, counselor, file: await fileOf(ports, writes.course.after.id) };
}

export async function fileOf({ courses }: CoursePorts, courseId: string): Promise<CourseFile> {
  const file = await courses.find(courseId);
  if (!file) throw new Error('The course is not there');
  return file;
}

/** What every later decision of these tests needs, an hour after the booking. */
export const changing = ({ file, counselor }: Pick<BookedIn, 'file' | 'counselor'>) => ({
  ...deciding(later(60)),
  file,
  version: file.course.version,
  member: { id: counselor.id, role: 'counselor' } as const,
  counselor,
  busy: [],
});

/** A change of the course alone, by hand: for tests of the conditions around it. */
export const aBareChange = (file: CourseFile, more: Partial<CourseWrites> = {}): CourseWrites => ({
  course: { before: file.course, after: { ...file.course, version: file.course.version + 1 } },
  sessions: [],
  cells: [],
  mails: { plan: [], move: [] },
  jobs: { plan: [], finish: [] },
  audit: audit('course', file.course.id),
  ...more,
});

/** A change of one session, by hand. */
export const changed = (file: CourseFile, number: number, more: Partial<Session>) => {
  const before = sessionOf(file, number);
  return { before, after: { ...before, ...more } };
};

export const busyOf = async ({ counselors }: CoursePorts, { id }: Counselor) =>
  (await counselors.busy(id, '2026-01-01', '2028-01-01')).map(
    ({ date, quarter, holder }) => `${date} ${quarter} ${holder}`,
  );
