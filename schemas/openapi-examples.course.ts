import { EXAMPLE_HOURS } from './openapi-examples.counselors.ts';

const COURSE = 'c2a0f6de-93b1-4c5f-8e0d-1b7a4d6f2e90';
const INTAKE = '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a';
const CLIENT = '3d9a1b57-2c4e-4a86-b1f0-6e8c7d5a9b20';
const COUNSELOR = '5f0c2a8e-1111-4222-8333-9b0c0d0e0f10';
const TASK = '8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0';
const TIME_ZONE = 'America/New_York';

const LENGTH = 12;
const WEEK_MS = 7 * 86_400_000;
/** Tuesdays at six from 8 December 2026: New York is five hours behind UTC in all twelve weeks. */
const FIRST = Date.parse('2026-12-08T23:00:00Z');
const HOURS_BEHIND_UTC_MS = 5 * 3_600_000;
const SESSION_MS = 50 * 60_000;

const times = (number: number) => {
  const at = FIRST + (number - 1) * WEEK_MS;
  const wall = new Date(at - HOURS_BEHIND_UTC_MS).toISOString();
  return {
    start: { date: wall.slice(0, 10), time: wall.slice(11, 16) },
    startsAt: new Date(at).toISOString(),
    endsAt: new Date(at + SESSION_MS).toISOString(),
  };
};
const numbers = Array.from({ length: LENGTH }, (_, index) => index + 1);
const phase = (number: number) =>
  number <= 3 ? 'beginning' : number <= LENGTH - 3 ? 'middle' : 'ending';
const { date: END_DATE } = times(LENGTH).start;

const plan = {
  counselorId: COUNSELOR,
  length: LENGTH,
  first: times(1).start,
  minutes: 50,
  cadence: { kind: 'weekly' },
  skip: [],
  instead: [],
  place: { kind: 'office' },
  missedCounts: false,
};

const preview = {
  sessions: numbers.map((number) => ({
    number,
    ...times(number),
    phase: phase(number),
    clocksChange: false,
    problem: null,
    alternatives: [],
  })),
  endDate: END_DATE,
  bookable: true,
  hoursVersion: 3,
  timeZone: TIME_ZONE,
};
const taken = {
  number: 3,
  start: times(3).start,
  problem: 'taken',
  alternatives: [{ date: '2026-12-22', time: '17:00' }],
};

const booked = (number: number) => ({
  number,
  state: 'booked',
  ...times(number),
  counselorId: COUNSELOR,
  place: { kind: 'office' },
  startVersion: 1,
  makesUpFor: null,
  confirmedAt: null,
  undoUntil: null,
  cancelledBy: null,
  drifted: false,
});
const attended = { ...booked(1), state: 'attended', confirmedAt: '2026-12-06T15:00:00.000Z' };
const sent = {
  state: 'sent',
  feedback: 'delivered',
  due: '2026-12-02T18:00:00.000Z',
  finishedAt: '2026-12-02T18:00:04.000Z',
  reason: null,
};
const reminder = {
  kind: 'reminder-72h',
  state: 'pending',
  feedback: 'none',
  due: '2026-12-12T23:00:00.000Z',
  finishedAt: null,
  reason: null,
};
const openTask = {
  id: TASK,
  kind: 'offer-make-up',
  at: '2026-12-09T15:15:00.000Z',
  session: 4,
  done: null,
};

/** One course of twelve weekly sessions, the day after its first, and what can be done with it. */
export const COURSE_EXAMPLES = {
  PreviewRequest: { plan },
  CoursePreview: preview,
  BookRequest: { intakeId: INTAKE, plan, hoursVersion: 3 },
  Course: {
    now: '2026-12-09T15:30:00.000Z',
    id: COURSE,
    version: 3,
    status: 'active',
    intakeId: INTAKE,
    client: {
      id: CLIENT,
      name: 'Ani',
      timeZone: 'America/Phoenix',
      remindersOff: false,
      mayEmail: true,
      callInstead: null,
      contact: {
        email: 'ana.ruiz@example.org',
        phone: '770-555-0142',
        safeToUse: { email: true, call: true, voicemail: false },
      },
    },
    counselorId: COUNSELOR,
    timeZone: TIME_ZONE,
    plan,
    length: LENGTH,
    endDate: END_DATE,
    held: 1,
    phase: 'beginning',
    ended: null,
    tasks: [openTask],
    sessions: numbers.map((number) => ({
      ...(number === 1 ? attended : booked(number)),
      position: number,
      phase: phase(number),
      mails: number === 2 ? [reminder] : [],
    })),
    mails: [{ kind: 'course-booked', ...sent }],
  },
  CourseList: {
    now: '2026-12-09T15:30:00.000Z',
    courses: [
      {
        id: COURSE,
        intakeId: INTAKE,
        name: 'Ani',
        counselorId: COUNSELOR,
        status: 'active',
        length: LENGTH,
        endDate: END_DATE,
        tasks: [openTask],
      },
    ],
  },
  MoveRequest: { version: 3, to: { date: '2026-12-17', time: '17:00' }, scope: 'this' },
  CancelRequest: { version: 3, scope: 'this' },
  MarkRequest: { version: 3 },
  MakeUpRequest: { version: 3, for: 4, at: { date: '2027-01-07', time: '17:00' } },
  ExtendRequest: {
    version: 3,
    length: 13,
    at: [{ date: '2027-03-02', time: '18:00' }],
    endDate: '2027-03-02',
  },
  EndRequest: { version: 3, reason: 'Moved to another city; referred to a colleague there.' },
  RestRequest: { version: 3, plan, hoursVersion: 3 },
  HandOverRequest: { version: 3, counselorId: '9a1e4c77-2222-4333-8444-0f1e2d3c4b5a' },
  TaskRequest: { version: 3, done: true },
  Calendar: {
    now: '2026-12-09T15:30:00.000Z',
    timeZone: TIME_ZONE,
    counselors: [{ id: COUNSELOR, name: 'Dana Feld', hours: EXAMPLE_HOURS }],
    sessions: [{ ...booked(2), courseId: COURSE, name: 'Ani' }],
  },
  CourseProblem: {
    type: '/problems/not-bookable',
    title: 'Some of these times cannot be had',
    status: 409,
    problems: [taken],
  },
};
