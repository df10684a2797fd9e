/**
 * Clocks and calendars from `Intl` and plain counting alone: none of the product's code and no
 * calendar library, so that the two can only agree by both being right.
 */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** `YYYY-MM-DD HH:MM`: Swedish happens to write dates so. */
const faces = formats('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});
const offsets = formats('en-US', { timeZoneName: 'longOffset' });

/** What a clock on the wall shows at an instant, `YYYY-MM-DD HH:MM`. */
export const shownAt = (at: number, zone: string): string => faces(zone).format(at);

/** Every instant at which the zone's clock shows this: none in a gap, two in a fold. */
export function instantsShowing(date: string, time: string, zone: string): readonly number[] {
  const face = `${date} ${time}`;
  const asUtc = Date.parse(`${date}T${time}Z`);
  const near = new Set([-DAY_MS, DAY_MS].map((away) => offsetAt(asUtc + away, zone)));
  return [...near].map((offset) => asUtc - offset).filter((at) => shownAt(at, zone) === face);
}

/** Milliseconds by which the zone's clock runs ahead of UTC. */
export function offsetAt(at: number, zone: string): number {
  const found = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(offsets(zone).format(at));
  if (!found) throw new Error(`No offset for ${zone}`);
  const [, sign, hours = '0', minutes = '0'] = found;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
}

/** The instants of a year from which on the zone has another offset. */
export function changesOf(year: number, zone: string): readonly number[] {
  const days = Array.from({ length: 366 }, (_, day) => Date.UTC(year, 0, 1) + day * DAY_MS);
  return days.flatMap((from) => {
    if (offsetAt(from, zone) === offsetAt(from + DAY_MS, zone)) return [];
    const minutes = Array.from({ length: DAY_MS / MINUTE_MS }, (_, minute) => minute + 1);
    const change = minutes.find(
      (minute) => offsetAt(from + minute * MINUTE_MS, zone) !== offsetAt(from, zone),
    );
    return change === undefined ? [] : [from + change * MINUTE_MS];
  });
}

const weekdays = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });
const known = new Map<string, string>();

/** `mon` to `sun`. */
export function weekdayNamed(date: string): string {
  const found = known.get(date) ?? weekdays.format(Date.parse(`${date}T12:00Z`)).toLowerCase();
  known.set(date, found);
  return found;
}

/** The next date, counted by the lengths of the months. */
export function nextDate(date: string): string {
  const [year, month, day] = numbersOf(date);
  if (day < monthLength(year, month)) return written(year, month, day + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

function dateBefore(date: string): string {
  const [year, month, day] = numbersOf(date);
  if (day > 1) return written(year, month, day - 1);
  return month > 1
    ? written(year, month - 1, monthLength(year, month - 1))
    : written(year - 1, 12, 31);
}

/** The date so many days away. */
export function dateAway(date: string, days: number): string {
  let found = date;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    found = days > 0 ? nextDate(found) : dateBefore(found);
  }
  return found;
}

function monthLength(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function numbersOf(date: string): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function formats(
  language: string,
  options: Intl.DateTimeFormatOptions,
): (zone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const found =
      made.get(zone) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
    made.set(zone, found);
    return found;
  };
}
