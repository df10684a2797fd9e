import type { AuditEntry } from '../audit.ts';
import type { Suggestion } from '../focus/suggestion.ts';
import type { Answered, Intake, Review } from './intake.ts';

export type WordsFile = {
  readonly intake: Intake;
  readonly answered: Answered;
  readonly review: Review;
};

/** Where the close reading of a client's words is kept. */
export type WordsDesk = {
  /** `undefined` when there is no such intake. */
  wordsFile(intakeId: string): Promise<WordsFile | undefined>;
  /**
   * Puts a later version of the suggestion in the place of the one that was read. `stale` when
   * somebody decided meanwhile, or the suggestion is another by now: then nothing changes.
   */
  suggestAnew(
    seen: WordsFile,
    suggestion: Suggestion,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
};
