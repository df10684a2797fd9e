import * as z from 'zod';
import type { Suggestion } from '../domain/focus/suggestion.ts';
import type { Answered, Decision, Review } from '../domain/intake/intake.ts';
import { intakeAnswers } from '../schemas/intake.request.ts';
import { decision, riskHint, screening, suggestion } from '../schemas/staff.ts';
import { answersKey, reviewKey } from './table.ts';

const answeredAttributes = z.object({ answers: intakeAnswers, narrative: z.string().optional() });

const reviewAttributes = z.object({
  screening,
  suggestion,
  // Reviews written before the words were read have none.
  riskHints: z.array(riskHint).default([]),
  decisions: z.array(decision.extend({ at: z.iso.datetime().transform((at) => new Date(at)) })),
});

/** The clinical content as the table holds it: apart from the intake, to be read only when shown. */
export const answersItem = (intakeId: string, answered: Answered): Record<string, unknown> => ({
  ...answersKey(intakeId),
  ...answered,
});

export const toAnswered = (item: unknown): Answered => answeredAttributes.parse(item);

export const decisionAttributes = (made: Decision): Record<string, unknown> => ({
  ...made,
  at: made.at.toISOString(),
});

export const reviewItem = (intakeId: string, review: Review): Record<string, unknown> => ({
  ...reviewKey(intakeId),
  ...review,
  decisions: review.decisions.map(decisionAttributes),
});

export function toReview(item: unknown): Review {
  const review = reviewAttributes.parse(item);
  // The schema leaves open which question a piece of evidence names: questions come and go.
  return { ...review, suggestion: review.suggestion as Suggestion };
}
