import { describe, expect, test } from 'vitest';
import type { BusyCell } from '../../../domain/calendar/wall-time.ts';
import {
  clientOpenings,
  clientOpeningsRange,
  isInTime,
} from '../../../domain/course/client-openings.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import {
  aCounselor,
  aCourseFile,
  anAcceptedIntake,
  at,
  deciding,
  roomIn,
  RULES,
  sessionOf,
  takenAt,
} from '../../support/course.ts';
import { NOON } from '../../support/intake-record.ts';

/** Twelve Tuesdays at six, from 8 December to 23 February. */
const file = aCourseFile();
const range = (number: number, now = NOON, of: CourseFile = file) =>
  clientOpeningsRange({ ...deciding(now), file: of, number });
const openings = (
  number: number,
  { now = NOON, of = file, taken = [] as readonly BusyCell[], counselor = aCounselor() } = {},
) =>
  clientOpenings({ ...deciding(now), ...roomIn(of, { taken, counselor }), file: of, number }).map(
    ({ date, time }) => `${date} ${time}`,
  );
const without = (...numbers: readonly number[]): CourseFile => ({
  ...file,
  sessions: file.sessions.map((session) =>
    numbers.includes(session.number) ? { ...session, state: 'cancelled' } : session,
  ),
});

describe('the days on which a client may have a session instead', () => {
  test('lie between the sessions before and after it', () => {
    expect(range(3)).toEqual({ from: '2026-12-16', to: '2026-12-28' });
  });

  test('reach past sessions that were called off, and two weeks either way at most', () => {
    expect(range(6, NOON, without(5, 7))).toEqual({ from: '2026-12-30', to: '2027-01-25' });
    const off = without(3, 4, 5, 7, 8, 9);
    expect(range(6, NOON, off)).toEqual({ from: '2026-12-29', to: '2027-01-26' });
  });

  test('begin when the notice is over, by the clock of the practice', () => {
    expect(range(1)).toEqual({ from: '2026-12-02', to: '2026-12-14' });
    expect(range(1, at('2026-12-05', '23:30'))?.from).toBe('2026-12-06');
    expect(range(1, new Date('2026-12-05T04:30:00Z'))?.from).toBe('2026-12-05');
  });

  test('end with the course: nothing is put after its last session', () => {
    const twelfthOff = { ...without(12), course: { ...file.course, endDate: '2027-02-16' } };
    expect(range(10, NOON, twelfthOff)).toEqual({ from: '2027-02-03', to: '2027-02-15' });
    const lateLast: CourseFile = {
      ...without(11),
      course: { ...file.course, endDate: '2027-02-12' },
    };
    expect(range(10, NOON, lateLast)?.to).toBe('2027-02-12');
  });

  test('of the last session are its own day, because the end would move with it', () => {
    expect(range(12)).toEqual({ from: '2027-02-23', to: '2027-02-23' });
    expect(range(11, NOON, without(12))).toEqual({ from: '2027-02-16', to: '2027-02-16' });
  });

  test('of a single session whose rest is not booked are two weeks: it is not the last', () => {
    const first = aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });
    expect(range(1, NOON, first)).toEqual({ from: '2026-12-02', to: '2026-12-22' });
  });

  test('are none where none is left, or where there is no such session', () => {
    expect(range(1, at('2026-12-14'))).toBeUndefined();
    expect(openings(1, { now: at('2026-12-14') })).toEqual([]);
    expect(range(99)).toBeUndefined();
    expect(openings(99)).toEqual([]);
  });
});

describe('the times a client is offered', () => {
  test('are those that are free, the time of the session itself left out', () => {
    const onItsDay = openings(2).filter((opening) => opening.startsWith('2026-12-15'));
    expect(onItsDay).toContain('2026-12-15 17:30');
    expect(onItsDay).toContain('2026-12-15 18:30');
    expect(onItsDay).not.toContain('2026-12-15 18:00');
    expect(openings(2)).toContain('2026-12-16 18:00');
  });

  test('are none that meets another booking', () => {
    const taken = takenAt('2026-12-16', '18:00');
    expect(openings(2, { taken })).not.toContain('2026-12-16 18:00');
    expect(openings(2, { taken })).toContain('2026-12-17 18:00');
  });

  test('are in order, and the first is the one that is just the notice away', () => {
    const soon = openings(1, { now: at('2026-12-05', '10:00') });
    expect(soon[0]).toBe('2026-12-06 10:00');
    expect(openings(1, { now: at('2026-12-05', '10:01') })[0]).toBe('2026-12-06 10:30');
    expect(soon.toSorted()).toEqual(soon);
  });
});

test('a change is in time until just the notice is left', () => {
  const session = sessionOf(file, 1);
  expect(isInTime(session, RULES, at('2026-12-07', '18:00'))).toBe(true);
  expect(isInTime(session, RULES, at('2026-12-07', '18:01'))).toBe(false);
});
