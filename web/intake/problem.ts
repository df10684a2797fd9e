import type { QuestionKey } from './questions.ts';

/** What can be wrong with an answer; each has a sentence in every language. */
export const PROBLEM_KINDS = ['missing', 'invalid', 'too-long', 'characters', 'under-age'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A question that needs another look, and why. */
export type Problem = { readonly key: QuestionKey; readonly kind: ProblemKind };
