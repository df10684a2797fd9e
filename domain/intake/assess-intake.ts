import { suggestFocus } from '../focus/suggest-focus.ts';
import type { Suggestion } from '../focus/suggestion.ts';
import type { GriefScope } from '../focus/weight.ts';
import { isUnsafeRelationship } from '../focus/unsafe-relationship.ts';
import { screen } from '../screening/screen.ts';
import type { Screening } from '../screening/screening.ts';
import type { NarrativeReading } from '../words/narrative.ts';
import { ageOn, type LocalDate } from './age.ts';
import type { Answered } from './intake.ts';

export type Assessment = {
  readonly screening: Screening;
  readonly suggestion: Suggestion;
};

/**
 * Decides what the answers of a form say at first sight: how soon a person must hear from the
 * practice, and which focus to consider. Their own words are read later (review-words.ts): nobody who
 * sends a form waits for that, and they never move the tier.
 */
export function assessIntake(
  { answers, dateOfBirth }: Pick<Answered, 'answers'> & { readonly dateOfBirth: LocalDate },
  { today, griefScope }: { readonly today: LocalDate; readonly griefScope: GriefScope },
): Assessment {
  return {
    screening: screen({ answers, age: ageOn(dateOfBirth, today) }),
    suggestion: suggestionFrom(answers, { today, griefScope }),
  };
}

/** Suggests a focus from a whole form and, once they were read, its words. */
export function suggestionFrom(
  answers: Answered['answers'],
  { today, griefScope }: { readonly today: LocalDate; readonly griefScope: GriefScope },
  words?: NarrativeReading,
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
