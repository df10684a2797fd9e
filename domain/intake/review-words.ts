import { restsOnAllOf } from '../focus/strength.ts';
import type { GriefScope } from '../focus/weight.ts';
import { localDate } from '../practice/zoned-clock.ts';
import type { NarrativeReading } from '../words/narrative.ts';
import { suggestionFrom } from './assess-intake.ts';
import { OUTCOMES } from './intake.ts';
import type { CloseReview, WordsFile } from './words-desk.ts';

/**
 * Decides what a reading of the client's own words changes in the review of a request: the
 * suggestion, and what staff should read first. `undefined` when it changes nothing, as at its
 * second coming.
 *
 * Once somebody has decided, the suggestion stays the one they saw, and only the words to read first
 * come in: a risk is never too late to be read.
 */
export function reviewWords(
  { intake, answered, review }: WordsFile,
  words: NarrativeReading,
  practice: { readonly timeZone: string; readonly griefScope: GriefScope },
): CloseReview | undefined {
  if (OUTCOMES.some((outcome) => outcome === intake.status)) {
    const known = new Set(review.riskHints.map(({ phrase }) => phrase));
    const news = words.riskHints.filter(({ phrase }) => !known.has(phrase));
    if (news.length === 0) return undefined;
    return { suggestion: review.suggestion, riskHints: [...review.riskHints, ...news] };
  }
  const today = localDate(intake.submittedAt, practice.timeZone);
  const { griefScope } = practice;
  const suggestion = suggestionFrom(answered.answers, { today, griefScope }, words);
  if (restsOnAllOf(review.suggestion.ruleVersion, suggestion.ruleVersion)) return undefined;
  return { suggestion, riskHints: words.riskHints };
}
