import { place } from '../../../schemas/course-plan.ts';
import type { Plan } from '../course/contract.ts';
import type { PlanDraft } from './plan-draft.ts';

export type PlanField =
  'counselor' | 'date' | 'time' | 'second-day' | 'second-time' | 'link' | 'missed';
export type PlanProblem = { readonly field: PlanField; readonly says: string };

/** A year that is being typed begins with naughts. */
const DATE = /^2[01]\d\d-/;

/** What is still to be chosen before any date can be told, in the order of the form. */
export function missingForDates(draft: PlanDraft): readonly PlanProblem[] {
  const twice = draft.cadence === 'twice-weekly';
  return [
    ...(draft.counselorId === '' ? [problem('counselor', 'Choose who will see the client')] : []),
    ...(!DATE.test(draft.date) ? [problem('date', 'Choose the day of the first session')] : []),
    ...(draft.time === '' ? [problem('time', 'Choose the time of the first session')] : []),
    ...(twice && draft.second.day === ''
      ? [problem('second-day', 'Choose the second weekday')]
      : []),
    ...(twice && draft.second.time === ''
      ? [problem('second-time', 'Choose the time on the second weekday')]
      : []),
  ];
}

/** What keeps the plan from being booked beyond its dates. */
export function missingForBooking(draft: PlanDraft): readonly PlanProblem[] {
  return [
    ...missingForDates(draft),
    ...(placeOf(draft) === null
      ? [problem('link', 'Give the whole link, beginning with https://')]
      : []),
    ...(draft.missedCounts === null
      ? [problem('missed', 'Choose whether a missed session counts')]
      : []),
  ];
}

/**
 * The plan of which the dates can be told, or `null`. Where sessions take place and what a miss
 * does change no date, so both may still be open.
 */
export function readPlan(draft: PlanDraft): Plan | null {
  if (missingForDates(draft).length > 0) return null;
  const { counselorId, length, date, time, minutes, skip, instead } = draft;
  return {
    counselorId,
    length,
    first: { date, time },
    minutes,
    cadence: cadenceOf(draft),
    skip: [...skip],
    instead: [...instead],
    place: placeOf(draft) ?? { kind: 'office' },
    missedCounts: draft.missedCounts ?? false,
  };
}

function cadenceOf({ cadence, second, lastFortnightly }: PlanDraft): Plan['cadence'] {
  if (cadence === 'twice-weekly' && second.day !== '')
    return { kind: cadence, second: { day: second.day, time: second.time } };
  if (cadence === 'weekly-then-fortnightly') return { kind: cadence, lastFortnightly };
  return { kind: 'weekly' };
}

function placeOf(draft: PlanDraft): Plan['place'] | null {
  if (draft.place === 'office') return { kind: 'office' };
  const read = place.safeParse({ kind: 'video', link: draft.link.trim() });
  return read.success ? read.data : null;
}

const problem = (field: PlanField, says: string): PlanProblem => ({ field, says });
