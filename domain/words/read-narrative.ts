import { areaEvidence } from './area-evidence.ts';
import { maskFigures } from './figures.ts';
import { heardThemes } from './heard-themes.ts';
import { languageOf } from './language.ts';
import { leaningOf } from './leaning.ts';
import type { NarrativeReading } from './narrative.ts';
import { riskHintsIn } from './risk-hints.ts';
import { CLAUSE_BREAK, sentencesOf } from './sentences.ts';
import { WORDS_VERSION } from './version.ts';

/**
 * Reads the client's own words by lists of phrases: what speaks for an area, and what staff should
 * read because it may be a risk. Both languages are always read, whatever the text is mostly in.
 *
 * A risk missed is worse than a false alarm, so doubt goes to the hint. Time grows with the length of
 * the text and nothing else; there is no text it refuses.
 */
export function readNarrative(text: string): NarrativeReading {
  const sentences = sentencesOf(text).map(maskFigures);
  const words = sentences.flat().filter(({ word }) => word !== CLAUSE_BREAK);
  const heard = areaEvidence(heardThemes(text, sentences));
  return {
    language: languageOf(words),
    ...heard,
    leaning: leaningOf(heard),
    riskHints: riskHintsIn(text, sentences),
    version: WORDS_VERSION,
  };
}
