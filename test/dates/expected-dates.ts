import type { DatesCase } from './course-dates.arbitrary.ts';
import { instantsShowing, nextDate, shownAt, weekdayNamed } from './intl-clock.ts';

/** A session as a paper calendar and a row of clocks would have it. */
export type ExpectedSession = {
  readonly number: number;
  readonly date: string;
  readonly time: string;
  /** None in a gap, two in a fold. */
  readonly instants: readonly number[];
  /** Whether it ends on the date on which it began. */
  readonly endsThatDay: boolean;
};

type Marked = { readonly date: string; readonly time: string };

/** Turns the pages of a calendar day by day and marks those that belong to the course. */
export function expectedDates(given: DatesCase): readonly ExpectedSession[] {
  const marked: Marked[] = [];
  let page = given.first.date;
  let pagesSinceMark = Infinity;
  for (; marked.length < given.length; page = nextDate(page), pagesSinceMark += 1) {
    const time = timeOn(page, given);
    if (time === undefined || pagesSinceMark < fewestPages(given, marked.length)) continue;
    pagesSinceMark = 0;
    if (!given.skip.includes(page)) marked.push({ date: page, time });
  }
  return marked.map((start, index) =>
    onTheClock(given.instead.find(({ number }) => number === index + 1) ?? start, index + 1, given),
  );
}

/** The time of the course on a day of the week that is one of its own. */
function timeOn(date: string, { first, cadence }: DatesCase): string | undefined {
  const weekday = weekdayNamed(date);
  if (weekday === weekdayNamed(first.date)) return first.time;
  const isSecond = cadence.kind === 'twice-weekly' && weekday === cadence.second.day;
  return isSecond ? cadence.second.time : undefined;
}

/** A fortnight apart are the last two or three, counted from the end. */
function fewestPages({ cadence, length }: DatesCase, marked: number): number {
  const left = length - marked;
  const isFortnightly =
    cadence.kind === 'weekly-then-fortnightly' && left <= cadence.lastFortnightly;
  return isFortnightly ? 14 : 0;
}

function onTheClock(
  { date, time }: Marked,
  number: number,
  { zone, minutes }: DatesCase,
): ExpectedSession {
  const instants = instantsShowing(date, time, zone);
  const lastMinute = (instants[0] ?? 0) + (minutes - 1) * 60_000;
  const endsThatDay = shownAt(lastMinute, zone).slice(0, 10) === date;
  return { number, date, time, instants, endsThatDay };
}
