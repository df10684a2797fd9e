import { addDays, daysBetween } from '../calendar/local-time.ts';
import { minutesOf, timeOfDay } from '../calendar/time-of-day.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import { startJudge, type JudgedStart, type StartRules } from '../course/check-start.ts';
import type { CounselorHours } from './counselor.ts';
import { workingDay } from './working-hours.ts';

/** Openings are offered every half hour from the beginning of a span: enough to choose from. */
const STEP_MINUTES = 30;
const DAY_MINUTES = 24 * 60;

/** Local dates, both included. */
type Dates = { readonly from: string; readonly to: string };

/** Decides when a session could begin from one local date to another, in order. */
export function findOpenings(search: StartRules & Dates): readonly WallTime[] {
  const free = freeStarts(search.counselor.hours, search.minutes, startJudge(search));
  const days = Math.max(0, daysBetween(search.from, search.to) + 1);
  return Array.from({ length: days }, (_, index) => addDays(search.from, index)).flatMap(free);
}

/** The openings between two local dates that are nearest to a time, nearest first; of two as near, the earlier. */
export function nearestOpenings(
  search: StartRules & Dates & { readonly near: WallTime; readonly most: number },
): readonly WallTime[] {
  const free = freeStarts(search.counselor.hours, search.minutes, startJudge(search));
  return nearestStarts(free, search);
}

/** The free starts of one local date. */
export type FreeStarts = (date: string) => readonly WallTime[];

export const freeStarts =
  (hours: CounselorHours, minutes: number, judge: (start: WallTime) => JudgedStart): FreeStarts =>
  (date) =>
    workingDay(hours, date).spans.flatMap(({ from, to }) => {
      const room = minutesOf(to) - minutesOf(from) - minutes;
      const count = Math.max(0, Math.floor(room / STEP_MINUTES) + 1);
      return Array.from({ length: count }, (_, step) => ({
        date,
        time: timeOfDay(minutesOf(from) + step * STEP_MINUTES),
      })).filter((start) => judge(start).problem === null);
    });

/**
 * Looks at the dates from the wanted one outwards, and at no more of them than are needed. Distance
 * is by the wall clock, so that the same time on the days around a clock change is as near as on others.
 */
export function nearestStarts(
  free: FreeStarts,
  { near, most, from, to }: Dates & { readonly near: WallTime; readonly most: number },
): readonly WallTime[] {
  const onDay = (days: number) => {
    const date = addDays(near.date, days);
    if (date < from || date > to) return [];
    const wanted = minutesOf(near.time) - days * DAY_MINUTES;
    return free(date).map((start) => ({ start, apart: minutesOf(start.time) - wanted }));
  };
  const furthest = Math.max(daysBetween(from, near.date), daysBetween(near.date, to));
  let nearest: ReturnType<typeof onDay> = [];
  for (let away = 0; away <= furthest; away += 1) {
    const found = away === 0 ? onDay(0) : [...onDay(-away), ...onDay(away)];
    nearest = [...nearest, ...found].sort(byDistance).slice(0, most);
    // Whatever lies further out is more than `away` whole days off.
    const last = nearest[most - 1];
    if (last && Math.abs(last.apart) <= away * DAY_MINUTES) break;
  }
  return nearest.map(({ start }) => start);
}

/** Of two as near, the earlier. */
const byDistance = (one: { readonly apart: number }, other: { readonly apart: number }) =>
  Math.abs(one.apart) - Math.abs(other.apart) || one.apart - other.apart;
