import type { LocalDate } from '../intake/age.ts';
import type { EVENT_TIMING, ONSET } from '../intake/answers.ts';
import { NEAR_ONSET } from './life-weights.ts';

/** Months since year 0, first and last that a telling can mean. */
type MonthRange = { readonly from: number; readonly to: number };
type Onset = (typeof ONSET)[number];
export type EventTiming = (typeof EVENT_TIMING)[number];

/** How many months ago the low mood began, by the answer of the question; without an end nothing can be dated. */
const MONTHS_AGO: Readonly<Record<Onset, readonly [least: number, most: number] | null>> = {
  'under-1-month': [0, 1],
  '1-3-months': [1, 3],
  '4-6-months': [4, 6],
  '7-12-months': [7, 12],
  '1-2-years': [12, 24],
  'over-2-years': null,
  'as-long-as-i-recall': null,
};

/** What `2026` or `2026-03` can mean; a day counts as its month. */
export function monthsOf(told: string): MonthRange {
  const [year, month] = told.split('-').map(Number);
  const january = (year ?? 0) * 12;
  return month === undefined
    ? { from: january, to: january + 11 }
    : { from: january + month - 1, to: january + month - 1 };
}

/** The months in which the low mood can have begun: as marked on the line, else as the question tells. */
export function onsetMonths(
  marked: string | undefined,
  onset: Onset | undefined,
  today: LocalDate,
): MonthRange | null {
  if (marked !== undefined) return monthsOf(marked);
  const ago = onset === undefined ? null : MONTHS_AGO[onset];
  const now = monthsOf(today).to;
  return ago && { from: now - ago[1], to: now - ago[0] };
}

/**
 * Decides how an event lies to the onset, both by the middle of what they can mean. `null` is too
 * far after it; two rough dates never make an event near, only within the year.
 */
export function timingBetween(event: MonthRange, onset: MonthRange): EventTiming | null {
  const before = middle(onset) - middle(event);
  if (before < -NEAR_ONSET.monthsAfter) return null;
  if (before > NEAR_ONSET.monthsBefore) return 'over-a-year-before';
  if (width(event) + width(onset) > NEAR_ONSET.roughFrom) return '3-12-months-before';
  if (before < -1) return 'after';
  if (before < 1) return 'same-time';
  return before <= NEAR_ONSET.closeBefore ? 'up-to-3-months-before' : '3-12-months-before';
}

const middle = ({ from, to }: MonthRange) => (from + to) / 2;
const width = ({ from, to }: MonthRange) => to - from;
