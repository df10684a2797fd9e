import * as z from 'zod';
import type { Suggestion } from '../domain/focus/suggestion.ts';
import type { Answered, Review } from '../domain/intake/intake.ts';
import { intakeAnswers } from '../schemas/intake.request.ts';
import { decision, riskHint, screening, suggestion } from '../schemas/staff.ts';

const answeredAttributes = z.lazy(() =>
  z.object({ answers: intakeAnswers, narrative: z.string().optional() }),
);

const reviewAttributes = z.lazy(() =>
  z.object({
    screening,
    suggestion,
    // Reviews written before the words were read have none.
    riskHints: z.array(riskHint).default([]),
    decisions: z.array(decision.extend({ at: z.iso.datetime().transform((at) => new Date(at)) })),
  }),
);

export const toAnswered = (item: unknown): Answered => answeredAttributes.parse(item);

export function toReview(item: unknown): Review {
  const review = reviewAttributes.parse(item);
  // The schema leaves open which question a piece of evidence names: questions come and go.
  return { ...review, suggestion: review.suggestion as Suggestion };
}
