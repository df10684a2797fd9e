import type { IntakeAnswers, SafetyAnswers } from '../intake/answers.ts';
import type { AlcoholBand, MeasureScore } from '../measures/measure.ts';
import type { FiredRule } from './screening.ts';

/** Everything a rule may look at. The client's own words are not here: they never move a tier. */
export type ScreeningFacts = {
  readonly answers: IntakeAnswers;
  /** Whole years on the day of the intake. */
  readonly age: number;
  readonly phq9: MeasureScore;
  readonly gad7: MeasureScore;
  readonly auditC: MeasureScore<AlcoholBand> | null;
  /** PHQ-9 item 9; `null` when it was skipped. */
  readonly itemNine: number | null;
};

export type ScreeningRule = FiredRule & {
  readonly when: (facts: ScreeningFacts) => boolean;
  /** Where the rule comes from; "own judgement" until a clinician has reviewed it. */
  readonly source: string;
};

/** Holds when that safety question got exactly that answer. */
export const said =
  (item: keyof SafetyAnswers, answer: string) =>
  ({ answers }: ScreeningFacts) =>
    answers.safety[item] === answer;

/**
 * "I would rather say this to a person": not a yes, and never a no. Orange where a yes may be red,
 * yellow where the most a question can be is orange or yellow.
 */
export const unsaid = (
  item: keyof SafetyAnswers,
  tier: 'orange' | 'yellow',
  question: string,
): ScreeningRule => ({
  id: `unsaid-${item}`,
  tier,
  when: said(item, 'unsaid'),
  because: `Would rather tell a person than the form about ${question}.`,
  source: 'own judgement: what somebody would rather say in person is asked in person',
});
