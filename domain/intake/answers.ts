import type { Inventory } from './inventory.ts';
import type { LIFE_CHANGES, Timeline } from './timeline.ts';

/*
 * The answers of one intake, as the screening and the suggestion read them.
 *
 * Wording and points come from the question set of the practice (docs/questions.md); nothing
 * here is validated by a clinician yet. An absent key always means "prefer not to answer".
 */

export type ItemScore = 0 | 1 | 2 | 3;
/** Never, rarely, sometimes, often, nearly always. */
export type Frequency = 0 | 1 | 2 | 3 | 4;

/** `null` in a list of items means that the person skipped that one. */
export type Phq9Answers = {
  readonly items: readonly (ItemScore | null)[];
  /** "How difficult …": not part of the total. */
  readonly difficulty?: ItemScore | undefined;
};
export type Gad7Answers = { readonly items: readonly (ItemScore | null)[] };

/** AUDIT-C: how often, how many, how often six or more; each 0-4. */
export type AuditCAnswers = {
  readonly frequency: Frequency;
  readonly typicalAmount: Frequency;
  readonly sixOrMore: Frequency;
};

/** `unsaid`: "I would rather say this to a person". */
export const YES_NO_UNSAID = ['no', 'yes', 'unsaid'] as const;
export type YesNoUnsaid = (typeof YES_NO_UNSAID)[number];

export const ATTEMPT = ['never', 'past-3-months', 'longer-ago', 'unsaid'] as const;
export const MANIA = ['no', 'in-the-past', 'now', 'unsaid'] as const;

/** The safety questions every tier needs. All but the last three groups must be answered. */
export type SafetyAnswers = {
  readonly thoughtsOfEndingLifeNow: YesNoUnsaid;
  readonly suicideAttempt: (typeof ATTEMPT)[number];
  readonly thoughtsOfHarmingSomeone: YesNoUnsaid;
  readonly voicesOrPlots: YesNoUnsaid;
  /** Asked after a yes to `voicesOrPlots`. */
  readonly voicesTellToHarm?: YesNoUnsaid | undefined;
  readonly afraidOfSomeoneClose: YesNoUnsaid;
  readonly unsafeRightNow: YesNoUnsaid;
  readonly childOrDependentInDanger: YesNoUnsaid;
  readonly fullOfEnergyLittleSleep?: (typeof MANIA)[number] | undefined;
  readonly alcohol?: AuditCAnswers | undefined;
  /** Shaking, sweating or feeling ill when a drink is missed. */
  readonly alcoholWithdrawal?: YesNoUnsaid | undefined;
  readonly eatingConcern?: YesNoUnsaid | undefined;
};

export const ONSET = [
  'under-1-month',
  '1-3-months',
  '4-6-months',
  '7-12-months',
  '1-2-years',
  'over-2-years',
  'as-long-as-i-recall',
] as const;
/** What happened around the time the low mood began; the first three are dated against it. */
export const DATED_EVENTS = ['someone-died', 'trouble-with-a-person', 'big-change'] as const;
export const AROUND_THEN = [...DATED_EVENTS, 'on-my-own-a-lot', 'not-sure'] as const;
export const EVENT_TIMING = [
  'same-time',
  'up-to-3-months-before',
  '3-12-months-before',
  'over-a-year-before',
  'after',
  'not-sure',
] as const;
export const CLOSENESS = ['close', 'fairly-close', 'not-close', 'mixed'] as const;
export const TROUBLE_WITH = [
  'partner',
  'ex',
  'parent',
  'child',
  'other-family',
  'friend',
  'work',
  'other',
] as const;
export const DISPUTE_STAGE = ['still-talking', 'stuck', 'ending', 'over'] as const;
export const PEOPLE_TO_CALL = ['0', '1', '2-3', '4-or-more'] as const;
export const CLOSE_TIES_HARD = [
  'it-is-not',
  'under-1-year',
  '1-5-years',
  'most-of-my-life',
] as const;
export const WISH = [
  'coping-with-a-loss',
  'sorting-things-out-with-someone',
  'settling-into-a-change',
  'feeling-closer-to-people',
  'not-sure',
] as const;

/**
 * The twenty focus items; the number in each comment is the item's number in docs/questions.md.
 * Scales run from 0 (never / not at all / very sure) to 4 (nearly always / very much / not at all sure).
 */
export type FocusAnswers = {
  /* 1 */ readonly onset?: (typeof ONSET)[number] | undefined;
  /* 2 */ readonly aroundThen?: readonly (typeof AROUND_THEN)[number][] | undefined;
  /* 3 */ readonly eventTiming?:
    | {
        readonly [Event in (typeof DATED_EVENTS)[number]]?:
          (typeof EVENT_TIMING)[number] | undefined;
      }
    | undefined;
  /* 4 */ readonly someoneDied?: 'no' | 'yes' | undefined;
  /* 4 */ readonly whoDied?: string | undefined;
  /** Year, year-month or full date, as much as the person knows. */
  /* 4 */ readonly whenDied?: string | undefined;
  /* 5 */ readonly closenessToThem?: (typeof CLOSENESS)[number] | undefined;
  /* 6 */ readonly longing?: Frequency | undefined;
  /* 7 */ readonly avoidingReminders?: Frequency | undefined;
  /* 8 */ readonly worseOnDates?: Frequency | undefined;
  /* 9 */ readonly troubleWith?: 'no' | (typeof TROUBLE_WITH)[number] | undefined;
  /* 10 */ readonly troubleStage?: (typeof DISPUTE_STAGE)[number] | undefined;
  /* 11 */ readonly wantDifferentThings?: Frequency | undefined;
  /* 12 */ readonly worseAfterContact?: Frequency | undefined;
  /** An empty list means "no, nothing has changed in a big way". */
  /* 13 */ readonly lifeChanges?: readonly (typeof LIFE_CHANGES)[number][] | undefined;
  /* 14 */ readonly missLifeBefore?: Frequency | undefined;
  /* 15 */ readonly unsureWhatIsAsked?: Frequency | undefined;
  /* 16 */ readonly cutOffFromSupport?: Frequency | undefined;
  /* 17 */ readonly peopleToCall?: (typeof PEOPLE_TO_CALL)[number] | undefined;
  /* 18 */ readonly closeTiesHard?: (typeof CLOSE_TIES_HARD)[number] | undefined;
  /* 19 */ readonly leftOut?: Frequency | undefined;
  /* 20 */ readonly wish?: (typeof WISH)[number] | undefined;
};

export type IntakeAnswers = {
  readonly phq9: Phq9Answers;
  readonly gad7: Gad7Answers;
  readonly safety: SafetyAnswers;
  readonly focus: FocusAnswers;
  /** Who matters to them, and what happened when; answers from before these were asked have neither. */
  readonly inventory?: Inventory | undefined;
  readonly timeline?: Timeline | undefined;
};
