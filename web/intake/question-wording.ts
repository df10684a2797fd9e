import type { OwnKey } from './questions.ts';

/** One question in words. `short` names it where answers are checked. */
export type Wording = {
  readonly ask: string;
  readonly short?: string;
  readonly hint?: string;
  readonly why?: string;
  /** Said when it was left empty, or cannot be right; else a general sentence is. */
  readonly missing?: string;
  readonly wrong?: string;
};

/** What each question asks that is ours: the published ones have wordings of their own. */
export type QuestionWording = { readonly [Key in OwnKey]: Wording };
