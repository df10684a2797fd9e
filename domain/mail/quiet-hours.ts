import { addDays, wallTimeOf } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import { instantOf } from '../practice/zoned-clock.ts';

/** By the wall clock: no reminder from `from`, in the evening, until `to`. */
export type QuietHours = { readonly from: string; readonly to: string };

/** The same time, or, where it is quiet then, the moment before it became so. */
export function beforeQuiet({ date, time }: WallTime, hours: QuietHours): WallTime {
  if (!isQuiet(time, hours)) return { date, time };
  const beganYesterday = time < hours.from;
  return { date: beganYesterday ? addDays(date, -1) : date, time: hours.from };
}

/** When the quiet hours of this moment are over; `undefined` where it is in none. */
export function quietUntil({ date, time }: WallTime, hours: QuietHours): WallTime | undefined {
  if (!isQuiet(time, hours)) return undefined;
  const endTomorrow = time >= hours.to;
  return { date: endTomorrow ? addDays(date, 1) : date, time: hours.to };
}

/** The same as an instant, by the clock of `timeZone`. */
export function quietOver(now: Date, timeZone: string, hours: QuietHours): Date | undefined {
  const over = quietUntil(wallTimeOf(now, timeZone), hours);
  return over && instantOf(over.date, over.time, timeZone);
}

const isQuiet = (time: string, { from, to }: QuietHours): boolean =>
  from > to ? time >= from || time < to : time >= from && time < to;
