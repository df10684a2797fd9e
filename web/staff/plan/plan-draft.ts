import type { IntakeListEntry } from '../../../schemas/intake-list.ts';
import type { CadenceKind, Place, Plan, PlannedSession, WallTime } from '../course/contract.ts';
import type { Weekday } from '../words/wall-times.ts';

/** A plan as it stands in the form: texts are empty until something is chosen. */
export type PlanDraft = {
  readonly counselorId: string;
  readonly length: number;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly cadence: CadenceKind;
  readonly second: { readonly day: Weekday | ''; readonly time: string };
  readonly lastFortnightly: 2 | 3;
  readonly skip: readonly string[];
  readonly instead: Plan['instead'];
  readonly place: Place['kind'];
  readonly link: string;
  /** `null` until somebody says: the client is told before the course begins. */
  readonly missedCounts: boolean | null;
};

export type KeptTime = {
  readonly counselorId: string;
  readonly start: WallTime;
  readonly minutes: number;
};

export const LENGTHS: readonly number[] = [12, 13, 14, 15, 16];
const MIDDLE_LENGTH = 14;
/** What most practices keep; the list offers the rest. */
const USUAL_MINUTES = 50;

export function newPlan(wishes: {
  readonly counselorId: string;
  readonly format: IntakeListEntry['availability']['format'];
  /** A time that an offer keeps for the client. */
  readonly kept?: KeptTime | undefined;
}): PlanDraft {
  const { kept } = wishes;
  return {
    counselorId: kept?.counselorId ?? wishes.counselorId,
    length: MIDDLE_LENGTH,
    date: kept?.start.date ?? '',
    time: kept?.start.time ?? '',
    minutes: kept?.minutes ?? USUAL_MINUTES,
    cadence: 'weekly',
    second: { day: '', time: '' },
    lastFortnightly: 2,
    skip: [],
    instead: [],
    place: wishes.format === 'video' ? 'video' : 'office',
    link: '',
    missedCounts: null,
  };
}

/** The plan of a course that is booked in part, with its first session where it is now. */
export const draftOf = (plan: Plan, first: WallTime): PlanDraft => ({
  counselorId: plan.counselorId,
  length: plan.length,
  ...first,
  minutes: plan.minutes,
  cadence: plan.cadence.kind,
  second: plan.cadence.kind === 'twice-weekly' ? plan.cadence.second : { day: '', time: '' },
  lastFortnightly:
    plan.cadence.kind === 'weekly-then-fortnightly' ? plan.cadence.lastFortnightly : 2,
  skip: plan.skip,
  instead: plan.instead.filter(({ number }) => number > 1),
  place: plan.place.kind,
  link: plan.place.kind === 'video' ? plan.place.link : '',
  missedCounts: plan.missedCounts,
});

/**
 * Another rhythm, counselor or first day: what was chosen for single dates belonged to the old one
 * and goes. A course that gets shorter keeps what lies within it.
 */
export function withRhythm(draft: PlanDraft, change: Partial<PlanDraft>): PlanDraft {
  return { ...draft, ...change, skip: [], instead: [] };
}

export const withLength = (draft: PlanDraft, length: number): PlanDraft => ({
  ...draft,
  length,
  instead: draft.instead.filter(({ number }) => number <= length),
});

/** One session at another time than the rhythm gives. */
export const withInstead = (draft: PlanDraft, number: number, to: WallTime): PlanDraft => ({
  ...draft,
  instead: [...draft.instead.filter((one) => one.number !== number), { number, ...to }].sort(
    (one, other) => one.number - other.number,
  ),
});

export const withoutInstead = (draft: PlanDraft, number: number): PlanDraft => ({
  ...draft,
  instead: draft.instead.filter((one) => one.number !== number),
});

/**
 * Leaves the date of a session out. Every later session takes the date of the one before it, and a
 * time that was chosen for one of those dates stays with its date.
 */
export const withSkip = (
  draft: PlanDraft,
  { number, start }: Pick<PlannedSession, 'number' | 'start'>,
): PlanDraft => ({
  ...draft,
  skip: [...draft.skip, start.date].sort(),
  instead: draft.instead.map((one) =>
    one.number > number ? { ...one, number: one.number - 1 } : one,
  ),
});

/** Takes a date in again: the sessions after it go back to their numbers. */
export function withoutSkip(
  draft: PlanDraft,
  date: string,
  sessions: readonly Pick<PlannedSession, 'number' | 'start'>[],
): PlanDraft {
  const before = sessions.filter(({ start }) => start.date < date).length;
  return {
    ...draft,
    skip: draft.skip.filter((one) => one !== date),
    instead: draft.instead
      .map((one) => (one.number > before ? { ...one, number: one.number + 1 } : one))
      .filter(({ number }) => number <= draft.length),
  };
}
