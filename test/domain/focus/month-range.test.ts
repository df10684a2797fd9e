import { describe, expect, test } from 'vitest';
import { monthsOf, onsetMonths, timingBetween } from '../../../domain/focus/month-range.ts';

describe('what a telling can mean', () => {
  test('is one month for a month or a day, and twelve for a year', () => {
    const march = monthsOf('2026-03');
    expect(march.to).toBe(march.from);
    expect(monthsOf('2026-03-31')).toEqual(march);
    const year = monthsOf('2026');
    expect(year).toEqual({ from: monthsOf('2026-01').from, to: monthsOf('2026-12').to });
    expect(monthsOf('2027-01').from).toBe(year.to + 1);
  });

  test('of the onset is what was marked on the line, else what the question says', () => {
    const today = '2026-12-15';
    expect(onsetMonths('2026-05', 'under-1-month', today)).toEqual(monthsOf('2026-05'));
    expect(onsetMonths(undefined, '4-6-months', today)).toEqual({
      from: monthsOf('2026-06').from,
      to: monthsOf('2026-08').to,
    });
    expect(onsetMonths(undefined, '1-2-years', today)).toEqual({
      from: monthsOf('2024-12').from,
      to: monthsOf('2025-12').to,
    });
    expect(onsetMonths(undefined, 'over-2-years', today)).toBeNull();
    expect(onsetMonths(undefined, undefined, today)).toBeNull();
  });
});

describe('an event lies to the onset', () => {
  const timing = (event: string, onset = '2026-06') =>
    timingBetween(monthsOf(event), monthsOf(onset));

  test.for([
    ['2025-05', 'over-a-year-before'],
    ['2025-06', '3-12-months-before'],
    ['2026-02', '3-12-months-before'],
    ['2026-03', 'up-to-3-months-before'],
    ['2026-05', 'up-to-3-months-before'],
    ['2026-06', 'same-time'],
    ['2026-07', 'same-time'],
    ['2026-08', 'after'],
    ['2026-12', null],
  ] as const)('%s: %s', ([event, told]) => {
    expect(timing(event)).toBe(told);
  });

  test('within the year at most, where both are only years', () => {
    expect(timing('2026', '2026')).toBe('3-12-months-before');
    expect(timing('2025', '2026')).toBe('3-12-months-before');
    expect(timing('2024', '2026')).toBe('over-a-year-before');
  });
});
