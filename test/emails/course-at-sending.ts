import { addDays, resolveWallTime } from '../../domain/calendar/local-time.ts';
import type { WallTime } from '../../domain/calendar/wall-time.ts';
import type { Course, Session } from '../../domain/course/course.ts';
import type { CourseAtSending } from '../../domain/mail/mail-store.ts';

export const COURSE_ID = '4c0c1a6e-8d0b-4f0e-9d0f-3a1f7a4f2c11';
export const COUNSELOR_ID = 'sub-counselor';
/** A Friday, some days before the first session of `weekly`. */
export const NOW = new Date('2026-11-20T17:00:00Z');

/** The first session of most tests: a Tuesday evening. */
const FIRST: WallTime = { date: '2026-12-01', time: '18:00' };

export function aSession({
  start = FIRST,
  timeZone = 'America/New_York',
  minutes = 50,
  number = 1,
  ...overrides
}: Partial<Session> = {}): Session {
  const resolved = resolveWallTime(start, timeZone);
  if (resolved.kind !== 'instant') throw new Error(`${start.date} ${start.time} names no instant`);
  return {
    courseId: COURSE_ID,
    number,
    clientId: 'client-1',
    counselorId: COUNSELOR_ID,
    state: 'booked',
    start,
    timeZone,
    minutes,
    bufferMinutes: 10,
    startsAt: resolved.at,
    endsAt: new Date(resolved.at.getTime() + minutes * 60_000),
    place: { kind: 'office' },
    startVersion: 1,
    uid: `0f3e8f52-7f2c-4f0e-8a51-${String(number).padStart(12, '0')}@intake.example.org`,
    sequence: 0,
    ...overrides,
  };
}

/** Sessions one week after another, `skip` weeks left out. */
export function weekly(
  count: number,
  overrides: Partial<Session> = {},
  skip: readonly number[] = [],
): readonly Session[] {
  const { date, time } = overrides.start ?? FIRST;
  const weeks = Array.from({ length: count + skip.length }, (_, week) => week)
    .filter((week) => !skip.includes(week))
    .slice(0, count);
  return weeks.map((week, index) =>
    aSession({ ...overrides, number: index + 1, start: { date: addDays(date, week * 7), time } }),
  );
}

const aCourse = (overrides: Partial<Course> = {}): Course => ({
  id: COURSE_ID,
  intakeId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01',
  clientId: 'client-1',
  counselorId: COUNSELOR_ID,
  language: 'en',
  status: 'active',
  plan: {
    counselorId: COUNSELOR_ID,
    length: 12,
    first: FIRST,
    minutes: 50,
    cadence: { kind: 'weekly' },
    skip: [],
    instead: [],
    place: { kind: 'office' },
    missedCounts: true,
  },
  timeZone: 'America/New_York',
  length: 12,
  endDate: '2027-02-16',
  createdAt: NOW,
  version: 1,
  tasks: [],
  ...overrides,
});

/** A course of twelve sessions, whose client may be mailed and did not agree to details. */
export function aCourseAtSending({
  course = {},
  client = {},
  sessions = weekly(12),
}: {
  readonly course?: Partial<Course>;
  readonly client?: Partial<CourseAtSending['client']>;
  readonly sessions?: readonly Session[];
} = {}): CourseAtSending {
  return {
    record: 'course',
    course: aCourse(course),
    sessions,
    client: {
      id: 'client-1',
      email: 'ana.ruiz@example.org',
      mayEmail: true,
      mayDetail: false,
      remindersOff: false,
      ...client,
    },
    counselor: { name: 'Maya Lindqvist', email: 'maya@practice.example' },
  };
}
