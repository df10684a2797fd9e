import type { FocusAnswers, ONSET } from '../intake/answers.ts';
import type { LocalDate } from '../intake/age.ts';
import type { LifeFacts } from './life-facts.ts';
import { LIMITS } from './weights.ts';

const DAY_MS = 86_400_000;
/** The longest the low mood can have lasted, in months; `null` where the answer sets no end. */
const ONSET_MONTHS: Readonly<Record<(typeof ONSET)[number], number | null>> = {
  'under-1-month': 1,
  '1-3-months': 3,
  '4-6-months': 6,
  '7-12-months': 12,
  '1-2-years': 24,
  'over-2-years': null,
  'as-long-as-i-recall': null,
};

/**
 * Whether the death lies more than a year before the low mood began (P7).
 *
 * What the client says about its timing goes before any date; dates may be a year or a month alone,
 * and are then read as their end, so that a death is never called older than it may be.
 */
export function diedLongBeforeOnset(answers: FocusAnswers, today?: LocalDate): boolean {
  const told = answers.eventTiming?.['someone-died'];
  if (told !== undefined && told !== 'not-sure') return told === 'over-a-year-before';
  const lasted = answers.onset === undefined ? null : ONSET_MONTHS[answers.onset];
  if (!today || !answers.whenDied || lasted === null) return false;
  return monthsBetween(answers.whenDied, today) - lasted > LIMITS.oldDeathMonths;
}

/**
 * Whether a death is, or may be, only weeks old (P8); one on the circle or the line counts too. A year or a month alone is read as its end,
 * or as today if it has not ended; without a date, low mood of under a month that began with the
 * death or before it can tell.
 */
export function diedWeeksAgo(
  answers: FocusAnswers,
  { deaths }: Pick<LifeFacts, 'deaths'>,
  today?: LocalDate,
): boolean {
  const { someoneDied, whenDied, onset, eventTiming } = answers;
  if (today && deaths.some((when) => isWeeksAgo(when, today))) return true;
  if (someoneDied === 'no') return false;
  if (today && whenDied) return isWeeksAgo(whenDied, today);
  const timing = eventTiming?.['someone-died'];
  return onset === 'under-1-month' && (timing === 'same-time' || timing === 'after');
}

function isWeeksAgo(when: string, today: LocalDate): boolean {
  const isToCome = when > today.slice(0, when.length);
  return !isToCome && (Date.parse(today) - lastDayOf(when)) / DAY_MS <= LIMITS.recentDeathDays;
}

/** The last day that a full or partial date can mean, in milliseconds since 1970. */
function lastDayOf(told: string): number {
  const [year, month = '12', day] = told.split('-');
  // Day 0 of the next month is the last of this one; months count from 0 here.
  return day === undefined ? Date.UTC(Number(year), Number(month), 0) : Date.parse(told);
}

function monthsBetween(earlier: string, later: string): number {
  return monthNumber(later) - monthNumber(earlier);
}

function monthNumber(day: string): number {
  const [year, month = '12'] = day.split('-');
  return Number(year) * 12 + Number(month);
}
