import { addDays } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';

/** How far from a time that cannot be had another is looked for, in days either way. */
export const NEARBY_DAYS = 7;

/**
 * The local dates, both included, whose taken cells a decision about these starts looks at, with
 * room for alternatives; `undefined` when there is no start.
 */
export function busyRange(
  starts: readonly WallTime[],
): { readonly from: string; readonly to: string } | undefined {
  const dates = starts.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { from: addDays(first, -NEARBY_DAYS), to: addDays(last, NEARBY_DAYS) };
}
