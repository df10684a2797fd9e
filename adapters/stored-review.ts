import * as z from 'zod';
import type { Suggestion } from '../domain/focus/suggestion.ts';
import type { Answered, Review } from '../domain/intake/intake.ts';
import { intakeAnswers } from '../schemas/intake.request.ts';
import { decision, riskHint, screening, suggestion } from '../schemas/staff.ts';
import { instant } from './instant.ts';
import { tolerant } from './tolerant.ts';

const answeredAttributes = z.lazy(() =>
  z.object({ answers: tolerant(intakeAnswers), narrative: z.string().optional() }),
);

const reviewAttributes = z.lazy(() =>
  z.object({
    screening: tolerant(screening),
    suggestion: tolerant(suggestion),
    // Reviews written before the words were read have none.
    riskHints: z.array(tolerant(riskHint)).default([]),
    decisions: z.array(tolerant(decision).extend({ at: instant })),
  }),
);

export const toAnswered = (item: unknown): Answered => answeredAttributes.parse(item);

export function toReview(item: unknown): Review {
  const review = reviewAttributes.parse(item);
  // The schema leaves open which question a piece of evidence names: questions come and go.
  return { ...review, suggestion: review.suggestion as Suggestion };
}
