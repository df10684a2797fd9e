import { WEEKDAYS } from '../../../schemas/practice.ts';
import type { WallTime } from '../course/contract.ts';

export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 86_400_000;

/** A wall clock has no zone of its own: it is read and written as if it were UTC's. */
const asIfUtc = ({ date, time }: WallTime) => new Date(`${date}T${time}:00Z`);
const midnight = (date: string) => asIfUtc({ date, time: '00:00' });
const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });

const short = formatter({ weekday: 'short', month: 'short', day: 'numeric' });
const shortWithYear = formatter({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
});
const long = formatter({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
const clock = formatter({ hour: 'numeric', minute: '2-digit' });
const weekday = formatter({ weekday: 'long' });

/** "Tue, Dec 1"; with its year where the reader could take it for another. */
export const dateWords = (date: string, year: 'with-year' | 'no-year' = 'no-year'): string =>
  (year === 'with-year' ? shortWithYear : short).format(midnight(date));

/** "Tuesday, March 9, 2027" */
export const longDate = (date: string): string => long.format(midnight(date));

/** "9:00 AM" */
export const clockWords = (time: string): string =>
  clock.format(asIfUtc({ date: '2000-01-01', time }));

/** "Tue, Dec 1, 9:00 AM" */
export const momentWords = (wall: WallTime): string =>
  `${dateWords(wall.date)}, ${clockWords(wall.time)}`;

/** "Tuesday" */
export const weekdayWords = (day: Weekday): string =>
  weekday.format(midnight(`2024-01-0${WEEKDAYS.indexOf(day) + 1}`));

/** "Monday to Thursday, Saturday": in the order of the week, three days or more in a row as one. */
export function weekdaysWords(days: readonly Weekday[]): string {
  const rows: Weekday[][] = [];
  for (const [at, day] of WEEKDAYS.entries()) {
    if (!days.includes(day)) continue;
    const row = rows.at(-1);
    if (row && row.at(-1) === WEEKDAYS[at - 1]) row.push(day);
    else rows.push([day]);
  }
  return rows.map(rowWords).join(', ');
}

function rowWords(row: readonly Weekday[]): string {
  const words = row.map(weekdayWords);
  return words.length < 3 ? words.join(', ') : `${words[0]} to ${words.at(-1)}`;
}

export const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[(midnight(date).getUTCDay() + 6) % 7] ?? 'mon';

export const addDays = (date: string, days: number): string =>
  new Date(midnight(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** The time of the day a quarter of an hour, or more, later: for lists to choose from. */
export function quarters(from: string, to: string): readonly string[] {
  const [first, last] = [from, to].map((time) => asIfUtc({ date: '2000-01-01', time }).getTime());
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: (last - first) / 900_000 + 1 }, (_, step) =>
    new Date(first + step * 900_000).toISOString().slice(11, 16),
  );
}

export const sameWall = (one: WallTime, other: WallTime): boolean =>
  one.date === other.date && one.time === other.time;
