import { describe, expect, test } from 'vitest';
import type { Cadence } from '../../../domain/course/course.ts';
import { plannedStarts, type PlanOfDates } from '../../../domain/course/plan-dates.ts';

const MONDAY_AT_SIX = { date: '2026-10-19', time: '18:00' };
const plan = (overrides: Partial<PlanOfDates> = {}): PlanOfDates => ({
  ...{ length: 12, first: MONDAY_AT_SIX, cadence: { kind: 'weekly' }, skip: [], instead: [] },
  ...overrides,
});
const starts = (overrides: Partial<PlanOfDates> = {}) =>
  plannedStarts(plan(overrides)).map(({ start }) => `${start.date.slice(5)} ${start.time}`);
const dates = (overrides: Partial<PlanOfDates> = {}) =>
  plannedStarts(plan(overrides)).map(({ start }) => start.date);
const THURSDAY_AT_NOON: Cadence = { kind: 'twice-weekly', second: { day: 'thu', time: '12:00' } };
const FORTNIGHTLY: Cadence = { kind: 'weekly-then-fortnightly', lastFortnightly: 2 };

test('weekly: the same weekday and time, numbered from one', () => {
  expect(plannedStarts(plan()).slice(0, 3)).toEqual([
    { number: 1, start: MONDAY_AT_SIX },
    { number: 2, start: { date: '2026-10-26', time: '18:00' } },
    { number: 3, start: { date: '2026-11-02', time: '18:00' } },
  ]);
  expect(plannedStarts(plan())).toHaveLength(12);
});

test('thirteen weeks from the thirty-first end on the thirtieth, over the year’s end and the leap day', () => {
  expect(dates({ length: 14, first: { date: '2027-12-31', time: '10:00' } })).toEqual([
    ...['2027-12-31', '2028-01-07', '2028-01-14', '2028-01-21', '2028-01-28', '2028-02-04'],
    ...['2028-02-11', '2028-02-18', '2028-02-25', '2028-03-03', '2028-03-10', '2028-03-17'],
    ...['2028-03-24', '2028-03-31'],
  ]);
  expect(dates({ first: { date: '2028-02-15', time: '10:00' } }).slice(1, 4)).toEqual([
    ...['2028-02-22', '2028-02-29', '2028-03-07'],
  ]);
});

describe('twice weekly', () => {
  test('the first’s weekday and time and the second’s take turns', () => {
    expect(starts({ cadence: THURSDAY_AT_NOON }).slice(0, 5)).toEqual([
      ...['10-19 18:00', '10-22 12:00', '10-26 18:00', '10-29 12:00', '11-02 18:00'],
    ]);
  });

  test('the second may be earlier in the week than the first', () => {
    const first = { date: '2026-10-22', time: '12:00' };
    const cadence: Cadence = { kind: 'twice-weekly', second: { day: 'mon', time: '18:00' } };

    expect(starts({ first, cadence }).slice(0, 4)).toEqual([
      ...['10-22 12:00', '10-26 18:00', '10-29 12:00', '11-02 18:00'],
    ]);
  });

  test('a date left out is passed over, and the turns go on', () => {
    expect(starts({ cadence: THURSDAY_AT_NOON, skip: ['2026-10-26'] }).slice(0, 4)).toEqual([
      ...['10-19 18:00', '10-22 12:00', '10-29 12:00', '11-02 18:00'],
    ]);
  });

  test('a second on the first’s own weekday still comes to an end, whatever is left out', () => {
    const cadence: Cadence = { kind: 'twice-weekly', second: { day: 'mon', time: '12:00' } };

    expect(starts({ cadence, skip: ['2026-10-19'] }).slice(0, 3)).toEqual([
      ...['10-26 18:00', '10-26 12:00', '11-02 18:00'],
    ]);
  });
});

describe('weekly, then fortnightly', () => {
  test.each([
    [2, ['2026-12-21', '2027-01-04', '2027-01-18']],
    [3, ['2026-12-28', '2027-01-11', '2027-01-25']],
  ] as const)('the last %i gaps are of two weeks', (lastFortnightly, lastThree) => {
    const cadence: Cadence = { kind: 'weekly-then-fortnightly', lastFortnightly };

    expect(dates({ cadence }).slice(-3)).toEqual(lastThree);
    expect(dates({ cadence }).slice(0, 9)).toEqual(dates().slice(0, 9));
  });

  test('a fortnightly date that is left out comes a fortnight later', () => {
    expect(dates({ cadence: FORTNIGHTLY, skip: ['2027-01-04'] }).slice(-2)).toEqual([
      ...['2027-01-18', '2027-02-01'],
    ]);
  });
});

describe('dates left out', () => {
  test('everything from there on comes a step later, and the course still has all its sessions', () => {
    const holidays = dates({ skip: ['2026-12-21', '2026-12-28'] });

    expect(holidays.slice(8, 10)).toEqual(['2026-12-14', '2027-01-04']);
    expect(holidays).toHaveLength(12);
    expect(holidays.at(-1)).toBe('2027-01-18');
  });

  test('the first date may be one of them', () => {
    expect(dates({ skip: ['2026-10-19'] })[0]).toBe('2026-10-26');
  });

  test('a date that is none of the course changes nothing', () => {
    expect(dates({ skip: ['2026-10-20'] })).toEqual(dates());
  });
});

test('a session put elsewhere keeps its number and moves no other', () => {
  const moved = plannedStarts(
    plan({ instead: [{ number: 3, date: '2026-11-03', time: '09:15' }] }),
  );

  expect(moved[2]).toEqual({ number: 3, start: { date: '2026-11-03', time: '09:15' } });
  expect(moved.toSpliced(2, 1)).toEqual(plannedStarts(plan()).toSpliced(2, 1));
});
