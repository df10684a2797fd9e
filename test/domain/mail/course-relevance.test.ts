import { describe, expect, test } from 'vitest';
import { sessionRef, type Session } from '../../../domain/course/course.ts';
import { REMINDER_KINDS, type CourseMailKind, type MailRow } from '../../../domain/mail/mail.ts';
import type { RecordAtSending } from '../../../domain/mail/mail-store.ts';
import { relevanceOf } from '../../../domain/mail/relevance.ts';
import { aDayAtSending, courseAtSending } from '../../support/at-sending.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { COURSE_ID, RULES } from '../../support/course.ts';
import { aMail, after, NOON } from '../../support/mail.ts';

const { quietHours } = RULES.appointments;
const booked = await aBookedCourse();
const third = booked.session(3);

type Overrides = NonNullable<Parameters<typeof courseAtSending>[1]>;
const recordWith = (overrides: Overrides = {}) => courseAtSending(booked, overrides);
const withSession = (changes: Partial<Session>) =>
  recordWith({ sessions: [{ ...third, ...changes }] });

/** A mail about the third appointment, at the start or the sequence it has now. */
const about = (kind: CourseMailKind, version = 1): MailRow =>
  aMail({ kind, about: { record: 'session', id: sessionRef(third), version } });
const schedule = (kind: 'course-booked' | 'schedule-changed') =>
  aMail({ kind, about: { record: 'course', id: COURSE_ID, version: 1 } });

const judged = (row: MailRow, record: RecordAtSending | undefined, now = NOON) => {
  const relevance = relevanceOf(row, record, { now, quietHours });
  return relevance.kind === 'drop' ? relevance.reason : relevance.kind;
};
const calledOff = {
  state: 'cancelled',
  cancelledBy: 'client',
  undo: { until: after(NOON, 900), jobId: 'end-of-undo' },
} as const;

describe.for(REMINDER_KINDS)('a %s', (kind) => {
  test('goes out while the appointment stands as it was planned for', async () => {
    expect(judged(about(kind), await recordWith())).toBe('send');
  });

  test('is dropped when the appointment was moved, is off, has begun or is gone', async () => {
    const begun = third.startsAt;
    const gone = aMail({ kind, about: { record: 'session', id: `${COURSE_ID}-77`, version: 1 } });

    expect(judged(about(kind), await withSession({ startVersion: 2 }))).toBe('moved');
    expect(judged(about(kind), await withSession({ state: 'cancelled' }))).toBe('cancelled');
    expect(judged(about(kind), await recordWith(), begun)).toBe('passed');
    expect(judged(about(kind), await recordWith(), after(begun, -1))).toBe('send');
    expect(judged(gone, await recordWith())).toBe('record-gone');
    expect(judged(about(kind), undefined)).toBe('record-gone');
  });

  test.for(['attended', 'missed', 'late-cancelled'] as const)(
    'is dropped when the appointment was marked %s',
    async (state) => {
      expect(judged(about(kind), await withSession({ state }))).toBe('passed');
    },
  );

  test('is dropped when the client turned reminders off, or took back that email is safe', async () => {
    const off = await recordWith({ client: { remindersOff: true } });
    const unsafe = await recordWith({ client: { mayEmail: false, remindersOff: true } });

    expect(judged(about(kind), off)).toBe('reminders-off');
    expect(judged(about(kind), unsafe)).toBe('email-not-agreed');
  });

  test('waits while the client may still take a cancellation back, and no longer', async () => {
    const record = await withSession(calledOff);

    expect(relevanceOf(about(kind), record, { now: NOON, quietHours })).toEqual({
      kind: 'postpone',
      until: after(NOON, 900),
    });
    expect(judged(about(kind), record, after(NOON, 900))).toBe('cancelled');
  });
});

describe('a change of one appointment', () => {
  test('is told with the time it has now, though it was changed again since', async () => {
    const again = await withSession({ startVersion: 3, sequence: 2 });
    expect(judged(about('session-changed'), again)).toBe('send');
  });

  test('is told to clients who want no reminders: it is none', async () => {
    const off = await recordWith({ client: { remindersOff: true } });
    expect(judged(about('session-changed'), off)).toBe('send');
  });

  test('is not told once the appointment is off or has begun', async () => {
    const changed = about('session-changed');

    expect(judged(changed, await withSession({ state: 'cancelled' }))).toBe('cancelled');
    expect(judged(changed, await withSession(calledOff))).toBe('postpone');
    expect(judged(changed, await recordWith(), third.startsAt)).toBe('passed');
  });
});

test('a reminder that is late waits for the end of the quiet hours', async () => {
  const row = { ...about('reminder-24h'), usefulUntil: after(third.startsAt, -3600) };
  const record = await recordWith();
  const eightInTheEvening = new Date(third.startsAt.getTime() - 14 * 3_600_000);
  const held = relevanceOf(row, record, { now: eightInTheEvening, quietHours });
  expect(held).toMatchObject({ kind: 'postpone' });
  if (held.kind !== 'postpone') throw new Error(held.kind);
  expect(held.until.getTime() - eightInTheEvening.getTime()).toBe(12 * 3_600_000);
  expect(judged(row, record, held.until)).toBe('send');
});

test('that an appointment is off is told only while it is off for good', async () => {
  const off = about('session-cancelled');

  expect(judged(off, await withSession({ state: 'cancelled' }))).toBe('send');
  expect(judged(off, await withSession({ state: 'late-cancelled' }))).toBe('send');
  expect(judged(off, await withSession(calledOff))).toBe('changed');
  expect(judged(off, await recordWith())).toBe('changed');
});

test('that somebody was missed is not told once staff have corrected it', async () => {
  const missed = about('session-missed');

  expect(judged(missed, await withSession({ state: 'missed' }))).toBe('send');
  expect(judged(missed, await withSession({ state: 'attended' }))).toBe('changed');
});

describe('the whole schedule', () => {
  test.for(['course-booked', 'schedule-changed'] as const)(
    '%s goes out whatever has changed since, because it is written as things stand',
    async (kind) => {
      expect(judged(schedule(kind), await withSession({ startVersion: 2 }))).toBe('send');
    },
  );

  test('is not confirmed when all of it was called off before anybody heard of it', async () => {
    const record = await recordWith();
    const sessions = record.sessions.map((each) => ({ ...each, state: 'cancelled' }) as const);
    const off = await recordWith({ sessions });

    expect(judged(schedule('course-booked'), off)).toBe('changed');
    const one = await recordWith({ sessions: sessions.filter(({ number }) => number !== 3) });
    expect(judged(schedule('course-booked'), one, after(third.startsAt, -1))).toBe('send');
    expect(judged(schedule('course-booked'), one, third.startsAt)).toBe('changed');
    expect(judged(schedule('schedule-changed'), off)).toBe('send');
  });

  test.for(['course-booked', 'schedule-changed'] as const)(
    '%s waits while a cancellation may be taken back, until the last of several cannot',
    async (kind) => {
      const undo = (seconds: number) => ({ until: after(NOON, seconds), jobId: 'end-of-undo' });
      const record = await recordWith({
        sessions: [
          { ...third, ...calledOff, undo: undo(900) },
          { ...booked.session(5), ...calledOff, undo: undo(1200) },
        ],
      });

      expect(relevanceOf(schedule(kind), record, { now: NOON, quietHours })).toEqual({
        kind: 'postpone',
        until: after(NOON, 1200),
      });
      expect(judged(schedule(kind), record, after(NOON, 900))).toBe('postpone');
      expect(judged(schedule(kind), record, after(NOON, 1200))).toBe('send');
    },
  );

  test('is dropped where the records are older than what it tells of, as after a restore', async () => {
    const record = await recordWith();
    const version = record.course.version;
    const of = (told: number): MailRow => ({
      ...schedule('schedule-changed'),
      about: { record: 'course', id: COURSE_ID, version: told },
    });
    expect(judged(of(version), record)).toBe('send');
    expect(judged(of(version + 1), record)).toBe('record-gone');
  });

  test('is not mailed without consent', async () => {
    const unsafe = await recordWith({ client: { mayEmail: false } });
    expect(judged(schedule('course-booked'), unsafe)).toBe('email-not-agreed');
  });
});

test('the counselor hears of a change whatever the client has agreed to for mails', async () => {
  const unsafe = await recordWith({ client: { mayEmail: false, remindersOff: true } });
  expect(judged(about('client-changed'), unsafe)).toBe('send');
});

describe('the morning digest', () => {
  const digest = aMail({
    kind: 'morning-digest',
    about: { record: 'counselor', id: 'sub-counselor-2026-12-15', version: 0 },
  });
  const line = { session: third, initials: 'AR' };

  test.for([
    ['an appointment', { sessions: [line] }],
    ['a mail that failed', { failed: [{ mail: aMail(), initials: 'AR' }] }],
    ['somebody who was not reminded', { notReminded: [{ ...line, why: 'bounced' }] }],
  ] as const)('goes out with %s alone', ([, day]) => {
    expect(judged(digest, aDayAtSending(day))).toBe('send');
  });

  test('is not sent when it has nothing to say, or the counselor is gone', () => {
    expect(judged(digest, aDayAtSending())).toBe('nothing-to-say');
    expect(judged(digest, undefined)).toBe('record-gone');
    const { counselor, ...day } = aDayAtSending({ sessions: [line] });
    const gone = { ...day, counselor: { ...counselor, gone: true } } as const;
    expect(judged(digest, gone)).toBe('record-gone');
  });
});
