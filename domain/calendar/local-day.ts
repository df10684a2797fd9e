import { Temporal } from 'temporal-polyfill';
import { addDays, resolveWallTime, wallTimeOf, type ResolvedTime } from './local-time.ts';
import { minutesOf } from './time-of-day.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** One local date of a zone, looked up once so that many times of it can be resolved. */
export type LocalDay = {
  resolve(time: string): ResolvedTime;
  /**
   * Minutes after midnight that the clock shows when something that began at `time` ends, so many
   * minutes long; more than a day's when it runs into the next date.
   */
  minutesAtEnd(time: string, minutes: number): number;
};

/**
 * On a day of 24 hours, times are counted from midnight, which costs nothing; on a day on which the
 * clock changes each is asked of the zone.
 */
export function localDay(date: string, zone: string): LocalDay {
  const midnight = startOf(date, zone);
  if (startOf(addDays(date, 1), zone) - midnight !== DAY_MS) return changingDay(date, zone);
  return {
    resolve: (time) => ({
      kind: 'instant',
      at: new Date(midnight + minutesOf(time) * MINUTE_MS),
    }),
    minutesAtEnd: (time, minutes) => minutesOf(time) + minutes,
  };
}

const startOf = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;

function changingDay(date: string, zone: string): LocalDay {
  const resolve = (time: string) => resolveWallTime({ date, time }, zone);
  return {
    resolve,
    minutesAtEnd: (time, minutes) => {
      const start = resolve(time);
      if (start.kind !== 'instant') return Infinity;
      // The last minute and not the end: the end may be the next day's first instant.
      const last = wallTimeOf(new Date(start.at.getTime() + (minutes - 1) * MINUTE_MS), zone);
      return last.date === date ? minutesOf(last.time) + 1 : Infinity;
    },
  };
}
