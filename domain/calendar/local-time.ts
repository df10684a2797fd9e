import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type Weekday } from '../practice/opening-hours.ts';
import type { WallTime } from './wall-time.ts';

export type ResolvedTime =
  | { readonly kind: 'instant'; readonly at: Date }
  /** The clock is put forward past this time: nobody ever sees it. */
  | { readonly kind: 'clock-gap' }
  /** The clock is put back and shows this time twice: it names two instants. */
  | { readonly kind: 'clock-fold' };

/**
 * Decides which instant a wall clock of a zone names. A time that comes never or twice is said to
 * be so, and no instant is chosen for it: which one was meant, only a person can say.
 */
export function resolveWallTime({ date, time }: WallTime, zone: string): ResolvedTime {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const only = onlyInstant(wall, zone);
  if (only) return { kind: 'instant', at: only };
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return { kind: earlier.toPlainDateTime().equals(wall) ? 'clock-fold' : 'clock-gap' };
}

function onlyInstant(wall: Temporal.PlainDateTime, zone: string): Date | undefined {
  try {
    return new Date(wall.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds);
  } catch {
    // None or two. A zone that is not known ends here as well, and throws at the look that follows.
    return undefined;
  }
}

/** The instant at which a local date begins: midnight, or an hour later where the clock skips it. */
export const dayBegins = (date: string, zone: string): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);

/** What the zone's clock shows at an instant; the minute that has begun. */
export function wallTimeOf(at: Date, zone: string): WallTime {
  const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  return { date: wall.slice(0, 10), time: wall.slice(11) };
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01: local dates are counted without any clock, so none can disturb the count. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The date so many days later, or earlier where `days` is negative. */
export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);

/** Milliseconds of the wall clock as if it were UTC's: for distances and offsets alone, it is no instant. */
export const wallMilliseconds = ({ date, time }: WallTime): number =>
  Date.parse(`${date}T${time}:00Z`);

/** How many days `to` comes after `from`; negative when it comes before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export function weekdayOf(date: string): Weekday {
  // 1970-01-01 was a Thursday, the fourth of the week.
  const weekday = WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7];
  if (!weekday) throw new Error('A date that is none');
  return weekday;
}
