import { instantOf, localDate } from './zoned-clock.ts';

/** Weekdays as `practice.json` and availability name them; Monday first, as in ISO 8601. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours that repeat weekly, by the wall clock of the practice's zone; `closes` is after `opens`. */
type OpeningHours = {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
};
export type Schedule = { readonly hours: readonly OpeningHours[]; readonly timeZone: string };

/** One week finds every opening but one that a clock change swallows whole: then the next week has it. */
const DAYS_AHEAD = 14;
const DAY_MS = 86_400_000;

/**
 * Decides when somebody is back at the practice: `null` while it is open, otherwise the next time
 * it opens. The moment of opening counts as open, the moment of closing as closed.
 *
 * Hours are wall-clock hours, so they keep their time of day across a clock change.
 */
export function staffBackAt({ hours, timeZone }: Schedule, now: Date): Date | null {
  const today = Date.parse(`${localDate(now, timeZone)}T00:00:00Z`);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = new Date(today + ahead * DAY_MS);
    const spans = spansOn(day, { hours, timeZone }).filter(({ closes }) => now < closes);
    const first = spans[0];
    if (first) return first.opens <= now ? null : first.opens;
  }
  throw new Error('A schedule without opening hours');
}

/** The day's openings as instants, in order of opening. */
function spansOn(day: Date, { hours, timeZone }: Schedule) {
  const date = day.toISOString().slice(0, 10);
  const weekday = WEEKDAYS[(day.getUTCDay() + 6) % 7];
  return hours
    .filter(({ days }) => days.some((name) => name === weekday))
    .map(({ opens, closes }) => ({
      opens: instantOf(date, opens, timeZone),
      closes: instantOf(date, closes, timeZone),
    }))
    .filter(({ opens, closes }) => opens < closes)
    .sort((one, other) => one.opens.getTime() - other.opens.getTime());
}
