import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { staffBackAt, WEEKDAYS, type Schedule } from '../../../domain/practice/opening-hours.ts';
import {
  instantOf,
  localDate,
  wallClock,
  withOffset,
} from '../../../domain/practice/zoned-clock.ts';

// Half-hour changes, a change at midnight, southern summers, none at all, and a quarter-hour zone.
const ZONES = [
  'America/New_York',
  'America/Phoenix',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Europe/London',
  'Africa/Cairo',
  'Pacific/Apia',
  'UTC',
] as const;
const zone = fc.constantFrom(...ZONES);
const instant = fc.date({
  min: new Date('2008-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const hours = fc
  .record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), one: minute, other: minute })
  .filter(({ one, other }) => one !== other)
  .map(({ days, one, other }) => ({
    days,
    opens: clock(Math.min(one, other)),
    closes: clock(Math.max(one, other)),
  }));
const schedule: fc.Arbitrary<Schedule> = fc.record({
  hours: fc.array(hours, { minLength: 1, maxLength: 3 }),
  timeZone: zone,
});

/** Another library, another way: every opening of three weeks as Temporal knows it, then the first that counts. */
function oracle({ hours: weekly, timeZone }: Schedule, now: Date): number | null {
  const at = (day: Temporal.PlainDate, time: string) =>
    day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const openings = Array.from({ length: 21 }, (_, ahead) => today.add({ days: ahead - 1 })).flatMap(
    (day) =>
      weekly
        .filter(({ days }) => days.includes(WEEKDAYS[day.dayOfWeek - 1] ?? 'mon'))
        .map(({ opens, closes }) => [at(day, opens), at(day, closes)] as const)
        .filter(([opens, closes]) => closes > opens && closes > now.getTime()),
  );
  const first = Math.min(...openings.map(([opens]) => opens));
  return first <= now.getTime() ? null : first;
}

test('staff are back when an independent calendar says so', () => {
  fc.assert(
    fc.property(schedule, instant, (given, now) => {
      expect(staffBackAt(given, now)?.getTime() ?? null).toBe(oracle(given, now));
    }),
    { numRuns: 3000 },
  );
});

test('wall clocks agree with an independent calendar, both ways', () => {
  fc.assert(
    fc.property(instant, zone, minute, (now, timeZone, minutes) => {
      const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
        timeZone,
      );
      expect(localDate(now, timeZone)).toBe(there.toPlainDate().toString());
      expect(
        Temporal.PlainDateTime.from(wallClock(now, timeZone)).equals(there.toPlainDateTime()),
      ).toBe(true);
      expect(new Date(withOffset(now, timeZone)).getTime()).toBe(now.getTime());
      expect(instantOf(localDate(now, timeZone), clock(minutes), timeZone).getTime()).toBe(
        there.toPlainDate().toZonedDateTime({
          timeZone,
          plainTime: Temporal.PlainTime.from(clock(minutes)),
        }).epochMilliseconds,
      );
    }),
    { numRuns: 3000 },
  );
});
