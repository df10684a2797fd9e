import { describe, expect, test } from 'vitest';
import { localDay } from '../../../domain/calendar/local-day.ts';
import { addDays, resolveWallTime } from '../../../domain/calendar/local-time.ts';
import { timeOfDay } from '../../../domain/calendar/time-of-day.ts';

const NEW_YORK = 'America/New_York';
const QUARTERS = Array.from({ length: 96 }, (_, index) => timeOfDay(15 * index));

test.each([NEW_YORK, 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
  'a time is the same instant by its day as by itself, all through the year, in %s',
  (zone) => {
    // Days on which one of these clocks changes, and a spread of others.
    const dates = ['2026-04-04', '2026-04-05', '2026-09-06', '2026-10-04', '2026-11-01'].concat(
      Array.from({ length: 28 }, (_, index) => addDays('2026-01-01', 13 * index)),
    );
    for (const date of dates) {
      const day = localDay(date, zone);
      const alone = QUARTERS.map((time) => resolveWallTime({ date, time }, zone));
      expect(QUARTERS.map((time) => day.resolve(time))).toEqual(alone);
    }
  },
);

describe('what the clock shows at the end of a session', () => {
  const endOn = (date: string, time: string, minutes: number, zone = NEW_YORK) =>
    localDay(date, zone).minutesAtEnd(time, minutes);

  test.each([
    ['on any day, so much later', '2026-10-19', '10:00', 50, 10 * 60 + 50],
    ['midnight is the end of the day', '2026-10-19', '23:00', 60, 24 * 60],
    ['over midnight, more than a day has', '2026-10-19', '23:30', 50, 24 * 60 + 20],
    ['an hour more when the clock goes forward meanwhile', '2027-03-14', '01:30', 50, 3 * 60 + 20],
    ['just before it goes forward, nothing more', '2027-03-14', '01:30', 30, 2 * 60],
    ['an hour less when the clock goes back meanwhile', '2026-11-01', '00:30', 120, 90],
    ['midnight, on a day of 25 hours too', '2026-11-01', '23:00', 60, 24 * 60],
  ])('%s', (_, date, time, minutes, expected) => {
    expect(endOn(date, time, minutes)).toBe(expected);
  });

  test('midnight, although the next day begins at one', () => {
    expect(endOn('2026-09-05', '23:00', 60, 'America/Santiago')).toBe(24 * 60);
  });

  test('over midnight on a day on which the clock changes is out of every day', () => {
    expect(endOn('2026-11-01', '23:30', 50)).toBe(Infinity);
  });
});
