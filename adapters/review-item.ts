import type { Answered, Decision, Review } from '../domain/intake/intake.ts';
import { answersKey, reviewKey } from './table.ts';

/** The clinical content as the table holds it: apart from the intake, to be read only when shown. */
export const answersItem = (intakeId: string, answered: Answered): Record<string, unknown> => ({
  ...answersKey(intakeId),
  ...answered,
});

export const decisionAttributes = (made: Decision): Record<string, unknown> => ({
  ...made,
  at: made.at.toISOString(),
});

export const reviewItem = (intakeId: string, review: Review): Record<string, unknown> => ({
  ...reviewKey(intakeId),
  ...review,
  decisions: review.decisions.map(decisionAttributes),
});
