import { describe, expect, test } from 'vitest';
import { withDaysOff } from '../../../domain/counselor/days-off.ts';
import { affectedBy, sessionsOn, type Dates } from '../../../domain/course/away.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import { aCounselor, aCourseFile, aPlan } from '../../support/course.ts';
import { NOON } from '../../support/intake-record.ts';

/** Twelve Tuesdays at six, from 8 December on. */
const file = aCourseFile();
const counselor = aCounselor();

const affected = (days: Dates, files: readonly CourseFile[] = [file], now = NOON) => {
  const hours = withDaysOff(counselor.hours, { ...days, kind: 'leave' });
  return affectedBy(days, { counselor: { ...counselor, hours }, files, busy: [], now });
};
const numbers = (days: Dates, files?: readonly CourseFile[], now?: Date) =>
  affected(days, files, now).map(({ session }) => session.number);

describe('whom days away hit', () => {
  test('is everyone who is booked from the first day to the last', () => {
    expect(numbers({ from: '2026-12-15', to: '2026-12-29' })).toEqual([2, 3, 4]);
    expect(numbers({ from: '2026-12-16', to: '2026-12-21' })).toEqual([]);
  });

  test('is nobody who is with somebody else, was called off, or has begun', () => {
    const sessions = file.sessions.map((session) => {
      if (session.number === 2) return { ...session, counselorId: 'sub-other' };
      return session.number === 3 ? { ...session, state: 'cancelled' as const } : session;
    });
    const during = new Date('2026-12-08T23:10:00Z');
    const days = { from: '2026-12-08', to: '2026-12-29' };
    expect(numbers(days, [{ ...file, sessions }], during)).toEqual([4]);
  });

  test('comes by start, whatever the course', () => {
    const wednesdays = aCourseFile({
      courseId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01',
      plan: aPlan({ first: { date: '2026-12-09', time: '09:00' } }),
    });
    const days = { from: '2026-12-08', to: '2026-12-16' };
    expect(
      sessionsOn(days, counselor.id, [wednesdays, file], NOON).map(
        ({ session }) => session.start.date,
      ),
    ).toEqual(['2026-12-08', '2026-12-09', '2026-12-15', '2026-12-16']);
  });
});

describe('what is offered instead', () => {
  const dates = (days: Dates, number: number) =>
    affected(days)
      .find(({ session }) => session.number === number)
      ?.openings.map(({ date, time }) => `${date} ${time}`);

  test('is the same time of day, on the days nearest to it', () => {
    expect(dates({ from: '2026-12-15', to: '2026-12-15' }, 2)).toEqual([
      '2026-12-14 18:00',
      '2026-12-16 18:00',
      '2026-12-13 18:00',
      '2026-12-17 18:00',
      '2026-12-12 18:00',
    ]);
  });

  test('keeps its day to itself between the sessions that stay', () => {
    const days = { from: '2026-12-11', to: '2026-12-20' };
    expect(dates(days, 2)).toEqual(['2026-12-10 18:00', '2026-12-09 18:00', '2026-12-21 18:00']);
  });

  test('asks which sessions of this course stay, whatever is hit of another', () => {
    const days = { from: '2026-12-11', to: '2026-12-20' };
    const another = aCourseFile({
      courseId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01',
      plan: aPlan({ first: { date: '2026-12-01', time: '15:00' } }),
    });
    const hit = affected(days, [another, file]);
    expect(hit.map(({ session }) => session.number)).toEqual([3, 2]);
    expect(hit[1]?.openings.map(({ date }) => date)).toEqual([
      ...['2026-12-10', '2026-12-09', '2026-12-21'],
    ]);
  });

  test('is nothing where the leave reaches from one session to the next', () => {
    expect(dates({ from: '2026-12-09', to: '2026-12-21' }, 2)).toEqual([]);
  });

  test('of the last session may lie after the end of the course, which is settled by itself', () => {
    const days = { from: '2027-02-23', to: '2027-02-23' };
    const [last, ...others] = affected(days);
    expect(others).toEqual([]);
    expect(last).toMatchObject({ isLast: true, session: { number: 12 } });
    expect(last?.openings.map(({ date }) => date)).toContain('2027-02-24');
    expect(affected({ from: '2027-02-16', to: '2027-02-16' })[0]?.isLast).toBe(false);
  });

  test('of several weeks lies before and after the leave', () => {
    const days = { from: '2026-12-15', to: '2027-01-05' };
    expect(dates(days, 5)?.[0]).toBe('2027-01-08 18:00');
    expect(dates(days, 3)?.[0]).toBe('2027-01-06 18:00');
    expect(dates(days, 2)?.[0]).toBe('2026-12-14 18:00');
  });
});

describe('what is offered first to each', () => {
  const firstOf = (days: Dates, files: readonly CourseFile[]) =>
    affected(days, files).map(({ session, openings }) => [
      session.start.date,
      session.start.time,
      openings[0]?.date,
      openings[0]?.time,
    ]);
  const courseAt = (index: number, time: string) =>
    aCourseFile({
      courseId: `7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a0${index}`,
      plan: aPlan({ first: { date: '2026-12-08', time } }),
    });

  test('is a time that nobody else is offered first, its buffer included', () => {
    const many = [1, 2, 3, 4].map((index) => courseAt(index, '18:00'));
    const first = firstOf({ from: '2026-12-15', to: '2026-12-15' }, many);
    expect(first.map(([, , date, time]) => `${date} ${time}`)).toEqual([
      '2026-12-14 18:00',
      '2026-12-16 18:00',
      '2026-12-16 16:30',
      '2026-12-14 16:30',
    ]);
  });

  test('of the last session of a course keeps no time from anybody: its end is not settled yet', () => {
    const many = [1, 2].map((index) => courseAt(index, '18:00'));
    const first = firstOf({ from: '2027-02-23', to: '2027-02-23' }, many);
    expect(first.map(([, , date, time]) => `${date} ${time}`)).toEqual([
      ...['2027-02-22 18:00', '2027-02-22 18:00'],
    ]);
  });

  test('keeps several sessions of one course in order, each on a day of its own', () => {
    const twice = aCourseFile({
      plan: aPlan({
        first: { date: '2026-12-08', time: '18:00' },
        cadence: { kind: 'twice-weekly', second: { day: 'wed', time: '18:00' } },
      }),
    });
    const first = firstOf({ from: '2026-12-15', to: '2026-12-16' }, [twice]);
    const dates = first.map(([, , date]) => date ?? '');
    expect(dates).toHaveLength(2);
    expect(dates.every((date) => date !== '')).toBe(true);
    expect(dates.toSorted()).toEqual(dates);
    expect(new Set(dates).size).toBe(2);
  });
});

test('days that are off already are not named twice', () => {
  const leave = { from: '2026-12-15', to: '2026-12-16', kind: 'leave' } as const;
  const once = withDaysOff(counselor.hours, leave);
  expect(once.daysOff).toEqual([leave]);
  expect(withDaysOff(once, leave)).toEqual(once);
  const others = [{ kind: 'holiday' }, { from: '2026-12-14' }, { to: '2026-12-17' }] as const;
  for (const other of others) {
    expect(withDaysOff(once, { ...leave, ...other }).daysOff).toHaveLength(2);
  }
});
