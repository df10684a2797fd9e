import { describe, expect, test } from 'vitest';
import { beforeQuiet, quietUntil, type QuietHours } from '../../../domain/mail/quiet-hours.ts';

const date = '2026-12-08';
const EVENINGS: QuietHours = { from: '20:00', to: '08:00' };
const NIGHTS: QuietHours = { from: '00:30', to: '08:00' };
const before = (time: string, hours: QuietHours) =>
  Object.values(beforeQuiet({ date, time }, hours)).join(' ');
const until = (time: string, hours: QuietHours) => {
  const end = quietUntil({ date, time }, hours);
  return end && `${end.date} ${end.time}`;
};

describe('quiet hours over midnight', () => {
  test.for([
    ['19:59', '2026-12-08 19:59', undefined],
    ['20:00', '2026-12-08 20:00', '2026-12-09 08:00'],
    ['23:59', '2026-12-08 20:00', '2026-12-09 08:00'],
    ['00:00', '2026-12-07 20:00', '2026-12-08 08:00'],
    ['07:59', '2026-12-07 20:00', '2026-12-08 08:00'],
    ['08:00', '2026-12-08 08:00', undefined],
  ] as const)('at %s: before them is %s, and they end %s', ([time, earlier, end]) => {
    expect(before(time, EVENINGS)).toBe(earlier);
    expect(until(time, EVENINGS)).toBe(end);
  });
});

describe('quiet hours within one day', () => {
  test.for([
    ['00:00', '2026-12-08 00:00', undefined],
    ['00:30', '2026-12-08 00:30', '2026-12-08 08:00'],
    ['07:59', '2026-12-08 00:30', '2026-12-08 08:00'],
    ['08:00', '2026-12-08 08:00', undefined],
    ['23:00', '2026-12-08 23:00', undefined],
  ] as const)('at %s: before them is %s, and they end %s', ([time, earlier, end]) => {
    expect(before(time, NIGHTS)).toBe(earlier);
    expect(until(time, NIGHTS)).toBe(end);
  });
});

test('from one hour to the same is never quiet', () => {
  for (const time of ['00:00', '12:00', '23:59']) {
    expect(until(time, { from: '12:00', to: '12:00' })).toBeUndefined();
  }
});
