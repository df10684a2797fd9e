import type { FocusContext } from '../../domain/focus/suggest-focus.ts';
import type { FocusArea, RiskHint } from '../../domain/focus/suggestion.ts';
import { leaningOf } from '../../domain/words/leaning.ts';
import type { NarrativeReading } from '../../domain/words/narrative.ts';
import { STORY_DAY } from './story.ts';

/** The practice's usual reading: a death alone is grief, and nobody is unsafe. */
export const usualContext: FocusContext = {
  griefScope: 'death',
  unsafeRelationship: false,
  today: STORY_DAY,
};

/** Words that speak plainly for these areas, the first more than the second. */
export function wordsFor(
  areas: readonly FocusArea[],
  riskHints: readonly RiskHint[] = [],
): NarrativeReading {
  const evidence = areas.map((area, at) => ({
    area,
    about: `theme ${at}`,
    phrase: `words about ${area}`,
    weight: 20 - at * 5,
  }));
  const version = 'words-of-a-test';
  const leaning = leaningOf({ evidence, elsewhere: 0 });
  return { language: 'en', evidence, elsewhere: 0, riskHints, leaning, version };
}
