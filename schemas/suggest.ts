import * as z from 'zod';
import type { RiskHint, Suggestion } from '../domain/focus/suggestion.ts';
import { intakeAnswers, safetyAnswers } from './intake.request.ts';

/** What a line is answered under; echoed, so that answers can be matched. */
export const suggestId = z.union([z.string().min(1).max(200), z.number()], {
  error: 'must be text or a number',
});
type SuggestId = z.output<typeof suggestId>;

/** One intake on a line of its own: answers, words, both or neither. */
export const suggestRequest = z.strictObject({
  id: suggestId,
  answers: intakeAnswers
    .partial()
    .extend({ safety: safetyAnswers.partial().optional() })
    .optional(),
  narrative: z.string().optional(),
});
export type SuggestRequest = z.output<typeof suggestRequest>;

/** The suggestion for one line. Risk hints are phrases for a person to read, and never a tier. */
export type SuggestReply = Pick<
  Suggestion,
  'primary' | 'secondary' | 'strength' | 'evidence' | 'ruleVersion'
> & {
  readonly id: SuggestId;
  readonly riskHints: readonly RiskHint[];
  /** Why the words were not read; absent where they were. */
  readonly unread?: string;
};

/** What is said of a line that cannot be read; `id` is null where even that is missing. */
export type SuggestRefusal = { readonly id: SuggestId | null; readonly error: string };
