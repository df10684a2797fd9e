import { WEEKDAYS } from '../../../schemas/practice.ts';
import type { CalendarSpan } from '../state/route.ts';
import { addDays, longDate, weekdayOf } from '../words/wall-times.ts';

const WEEK = 7;
/** Six weeks hold any month, whole weeks at both ends. */
const MONTH_DAYS = 42;

const monthName = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});

const mondayOf = (date: string): string => addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
const firstOfMonth = (date: string): string => `${date.slice(0, 8)}01`;

/** The local dates that a week or a month shows, both included; every week begins on Monday. */
export function rangeOf(
  show: CalendarSpan,
  date: string,
): { readonly from: string; readonly to: string } {
  const from = mondayOf(show === 'month' ? firstOfMonth(date) : date);
  return { from, to: addDays(from, (show === 'month' ? MONTH_DAYS : WEEK) - 1) };
}

/** A date in the week or month before or after. */
export function stepFrom(show: CalendarSpan, date: string, by: 1 | -1): string {
  if (show === 'week') return addDays(date, by * WEEK);
  const first = firstOfMonth(date);
  return firstOfMonth(addDays(first, by === 1 ? 31 : -1));
}

/** "Week of Monday, December 7, 2026", "December 2026" */
export const rangeWords = (show: CalendarSpan, from: string, date: string): string =>
  show === 'week'
    ? `Week of ${longDate(from)}`
    : monthName.format(new Date(`${firstOfMonth(date)}T00:00:00Z`));

export const datesFrom = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, step) => addDays(from, step));
