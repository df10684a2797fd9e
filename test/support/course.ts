import { randomUUID } from 'node:crypto';
import type { BusyCell } from '../../domain/calendar/wall-time.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import { bookCourse } from '../../domain/course/book-course.ts';
import type { CourseClient } from '../../domain/course/client-store.ts';
import type { CoursePlan, Session } from '../../domain/course/course.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import { changeCells } from '../../domain/course/change-cells.ts';
import type { CourseWrites } from '../../domain/course/course-writes.ts';
import type { Decided } from '../../domain/course/decision.ts';
import type { CourseRefusal } from '../../domain/course/refusal.ts';
import type { Intake } from '../../domain/intake/intake.ts';
import { isFinal, type MailRow } from '../../domain/mail/mail.ts';
import { anIntake, COUNSELOR, FRONT_DESK, NOON } from './intake-record.ts';

/** As the practice's settings have it: New York, 24 hours' notice, quiet from eight to eight. */
export const RULES = {
  timeZone: 'America/New_York',
  appointments: { noticeHours: 24, quietHours: { from: '20:00', to: '08:00' } },
};
export const COURSE_ID = '5a0c5f0e-53a3-4b52-9a55-0d6f1f0a1c01';

/** Sees clients every day from seven to nine in the evening, with a quarter of an hour between them. */
export const aCounselor = (overrides: Partial<Counselor> = {}): Counselor => ({
  id: COUNSELOR.id,
  name: 'Robin Vale',
  email: 'robin@harbor-lane.example',
  hours: {
    weekly: [
      {
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        spans: [{ from: '07:00', to: '21:00' }],
      },
    ],
    exceptions: [],
    daysOff: [],
    bufferMinutes: 15,
  },
  version: 1,
  ...overrides,
});

/** Twelve Tuesdays at six in the evening, the first a week after `NOON`. */
export const aPlan = (overrides: Partial<CoursePlan> = {}): CoursePlan => ({
  counselorId: COUNSELOR.id,
  length: 12,
  first: { date: '2026-12-08', time: '18:00' },
  minutes: 50,
  cadence: { kind: 'weekly' },
  skip: [],
  instead: [],
  place: { kind: 'office' },
  missedCounts: true,
  ...overrides,
});

/** An accepted intake of nobody at risk, and its client. */
export function anAcceptedIntake(overrides: Partial<Intake> = {}): {
  readonly intake: Intake;
  readonly client: CourseClient;
} {
  const { intake, client } = anIntake().record;
  return {
    intake: { ...intake, status: 'accepted', tier: 'green', version: 2, ...overrides },
    client: { ...client, remindersOff: false, mayDetail: false },
  };
}

/** What every decision needs beside the question itself. */
export const deciding = (now: Date = NOON) => ({
  practice: RULES,
  member: FRONT_DESK,
  newId: () => randomUUID(),
  now,
});

/** What booking a plan needs, unless told otherwise. */
export function aBooking({ plan = aPlan(), counselor = aCounselor(), now = NOON } = {}) {
  return {
    ...deciding(now),
    ...anAcceptedIntake(),
    ...{ plan, counselor, busy: [], person: { others: [], marks: [] } },
    hoursVersion: counselor.version,
    courseId: COURSE_ID,
    uidDomain: 'harbor-lane.example',
  };
}

/** A course just booked. */
export const aCourseFile = (booking: Partial<Parameters<typeof bookCourse>[0]> = {}): CourseFile =>
  written(bookCourse({ ...aBooking(), ...booking }));

/** The course as it stands once a decision is written; a refusal fails the test. */
export function written(
  decision: Decided | { readonly kind: string; readonly refusal?: CourseRefusal },
  file?: CourseFile,
): CourseFile {
  return applyWrites(decided(decision).writes, file);
}

export function decided(
  decision: Decided | { readonly kind: string; readonly refusal?: CourseRefusal },
): Decided {
  if ('writes' in decision) return decision;
  throw new Error(`${decision.kind}: ${decision.refusal?.reason ?? ''}`);
}

/** Does to a file, in memory and without a condition, what the store does to the table. */
export function applyWrites(writes: CourseWrites, file?: CourseFile): CourseFile {
  const sessions = new Map((file?.sessions ?? []).map((each) => [each.number, each]));
  for (const { after } of writes.sessions) sessions.set(after.number, after);
  const rows = new Map((file?.reminders ?? []).map((row) => [row.id, row]));
  for (const row of writes.mails.plan) rows.set(row.id, row);
  for (const { after } of writes.mails.move) rows.set(after.id, after);
  const all = [...sessions.values()];
  return {
    course: writes.course.after,
    sessions: all,
    reminders: all
      .map(({ reminder }) => rows.get(reminder ?? ''))
      .filter((row): row is MailRow => row !== undefined && !isFinal(row.state)),
  };
}

/** The cells that a course takes, as its counselors' days tell of them. */
export const busyWith = ({ sessions }: Pick<CourseFile, 'sessions'>): readonly BusyCell[] =>
  changeCells([], sessions).flatMap(({ to, counselorId, date, quarter }) =>
    to === null ? [] : [{ counselorId, date, quarter, holder: to }],
  );

export function sessionOf({ sessions }: Pick<CourseFile, 'sessions'>, number: number): Session {
  const session = sessions.find((each) => each.number === number);
  if (!session) throw new Error(`No session ${number} in this test`);
  return session;
}

/** Why a decision was refused; anything else fails the test. */
export function refusalOf(decision: {
  readonly kind: string;
  readonly refusal?: CourseRefusal;
}): CourseRefusal {
  if (decision.refusal) return decision.refusal;
  throw new Error(`This was ${decision.kind} and not refused`);
}

/** A change by staff of the course as it is read. */
export const aChange = (file: CourseFile, now: Date = NOON) => ({
  ...deciding(now),
  file,
  version: file.course.version,
});

/** The counselor of a course, and what is taken of their days. */
export const roomIn = (
  file: CourseFile,
  { counselor = aCounselor(), taken = [] as readonly BusyCell[] } = {},
) => ({ counselor, busy: [...busyWith(file), ...taken] });

/** Cells that another client holds from a wall clock of New York's winter on, an hour long. */
export const takenAt = (
  date: string,
  time: string,
  counselorId = COUNSELOR.id,
): readonly BusyCell[] =>
  [0, 1, 2, 3].map((quarter) => ({
    ...{ counselorId, date, holder: 'another-course#1' },
    quarter: Date.parse(`${date}T${time}:00-05:00`) / 900_000 + quarter,
  }));

/** A moment by New York's winter clock. */
export const at = (date: string, time = '12:00'): Date => new Date(`${date}T${time}:00-05:00`);

/** How many actions a transaction of these writes has: one for each item that it touches. */
export function actionsIn(writes: CourseWrites): number {
  const days = new Set(writes.cells.map(({ counselorId, date }) => `${counselorId} ${date}`));
  const { mails, jobs, hours, booking, releaseClient } = writes;
  return [
    2 + writes.sessions.length + days.size,
    mails.plan.length + mails.move.length + jobs.plan.length + jobs.finish.length,
    (hours ? 1 : 0) + (booking ? 2 + booking.marks.length : 0) + (releaseClient ? 1 : 0),
  ].reduce((sum, count) => sum + count);
}
