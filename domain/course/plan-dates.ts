import { addDays, weekdayOf } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import { WEEKDAYS, type Weekday } from '../practice/opening-hours.ts';
import type { CoursePlan } from './course.ts';

const WEEK = 7;

export type PlannedStart = { readonly number: number; readonly start: WallTime };

/** What the dates of a course follow from. */
export type PlanOfDates = Pick<CoursePlan, 'length' | 'first' | 'cadence' | 'skip' | 'instead'>;

/**
 * Decides when each session of a plan begins, by number. A skipped date is passed over and
 * everything after it comes one step of the cadence later, so the course ends later; a single
 * session that is put elsewhere moves none of the others.
 */
export function plannedStarts(plan: PlanOfDates): readonly PlannedStart[] {
  return onCadence(plan).map((start, index) => {
    const number = index + 1;
    const other = plan.instead.find((one) => one.number === number);
    return { number, start: other ? { date: other.date, time: other.time } : start };
  });
}

function onCadence(plan: PlanOfDates): readonly WallTime[] {
  const starts: WallTime[] = [];
  let next = plan.first;
  for (let step = 0; starts.length < plan.length; step += 1) {
    if (!plan.skip.includes(next.date)) starts.push(next);
    const days = daysToNext(plan, step, starts.length);
    next = { date: addDays(next.date, days), time: timeAt(plan, step + 1) };
  }
  return starts;
}

/** From one step of the cadence to the next, which leads to the session that follows `placed` others. */
function daysToNext({ cadence, first, length }: PlanOfDates, step: number, placed: number): number {
  switch (cadence.kind) {
    case 'weekly':
      return WEEK;
    case 'weekly-then-fortnightly':
      return placed >= length - cadence.lastFortnightly ? 2 * WEEK : WEEK;
    case 'twice-weekly': {
      const toSecond = daysUntil(weekdayOf(first.date), cadence.second.day);
      return step % 2 === 0 ? toSecond : WEEK - toSecond;
    }
  }
}

const timeAt = ({ cadence, first }: PlanOfDates, step: number): string =>
  cadence.kind === 'twice-weekly' && step % 2 === 1 ? cadence.second.time : first.time;

const daysUntil = (from: Weekday, to: Weekday): number =>
  (WEEKDAYS.indexOf(to) - WEEKDAYS.indexOf(from) + WEEK) % WEEK;
