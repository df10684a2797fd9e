import type { AuditEntry } from '../audit.ts';
import type { RiskHint, Suggestion } from '../focus/suggestion.ts';
import type { Answered, Intake, Review } from './intake.ts';

export type WordsFile = {
  readonly intake: Intake;
  readonly answered: Answered;
  readonly review: Review;
};

/** What the words made of a review: it takes the place of what the answers said at first sight. */
export type CloseReview = {
  readonly suggestion: Suggestion;
  readonly riskHints: readonly RiskHint[];
};

/** Where the close reading of a client's words is kept. */
export type WordsDesk = {
  /** `undefined` when there is no such intake. */
  wordsFile(intakeId: string): Promise<WordsFile | undefined>;
  /**
   * Puts a later version of suggestion and hints in the place of those that were read. `stale` when
   * somebody decided meanwhile, or the suggestion is another by now: then nothing changes.
   */
  suggestAnew(seen: WordsFile, later: CloseReview, audit: AuditEntry): Promise<'saved' | 'stale'>;
};
