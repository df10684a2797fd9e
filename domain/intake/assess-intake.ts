import { suggestFocus } from '../focus/suggest-focus.ts';
import type { RiskHint, Suggestion } from '../focus/suggestion.ts';
import { isUnsafeRelationship } from '../focus/unsafe-relationship.ts';
import { screen } from '../screening/screen.ts';
import type { Screening } from '../screening/screening.ts';
import type { NarrativeReading } from '../words/narrative.ts';
import { readNarrative } from '../words/read-narrative.ts';
import { ageOn, type LocalDate } from './age.ts';
import type { Answered } from './intake.ts';

export type Assessment = {
  readonly screening: Screening;
  readonly suggestion: Suggestion;
  readonly riskHints: readonly RiskHint[];
};

/**
 * Decides what a form says at first sight: how soon a person must hear from the practice, and which
 * focus to consider. The client's own words may add to the suggestion, and phrases of theirs that
 * staff should read come beside it; they never move the tier.
 */
export function assessIntake(
  { answers, narrative, dateOfBirth }: Answered & { readonly dateOfBirth: LocalDate },
  { today, griefScope }: { readonly today: LocalDate; readonly griefScope: 'death' | 'any-loss' },
): Assessment {
  const words = narrative ? readNarrative(narrative) : undefined;
  return {
    screening: screen({ answers, age: ageOn(dateOfBirth, today) }),
    suggestion: suggestionFrom(answers, { today, griefScope }, words),
    riskHints: words?.riskHints ?? [],
  };
}

/** Suggests a focus from a whole form and its words as they were read. */
export function suggestionFrom(
  answers: Answered['answers'],
  { today, griefScope }: { readonly today: LocalDate; readonly griefScope: 'death' | 'any-loss' },
  words: NarrativeReading | undefined,
): Suggestion {
  return suggestFocus(answers.focus, {
    griefScope,
    unsafeRelationship: isUnsafeRelationship(answers.safety),
    today,
    words,
    inventory: answers.inventory,
    timeline: answers.timeline,
  });
}
