import type { FocusArea } from '../focus/suggestion.ts';
import type { MeantSentence } from './meant-sentence.ts';
import { featuresOf, probabilitiesOf, type LeaningModel } from './leaning-model.ts';
import type { NarrativeReading } from './narrative.ts';

const LONGEST = 160;

/** Finds the client's sentence that leans most to an area: what the suggestion rests on, in their words. */
export function strongestSentence(
  sentences: readonly MeantSentence[],
  area: FocusArea,
  model: LeaningModel,
): NarrativeReading['evidence'] {
  const leans = sentences.map(
    ({ embedding }) =>
      probabilitiesOf(model, featuresOf({ whole: embedding, first: embedding }, []))[area],
  );
  const strongest = sentences[Math.max(0, leans.indexOf(Math.max(...leans)))];
  if (strongest === undefined) return [];
  const phrase = strongest.sentence.replace(/\s+/g, ' ').slice(0, LONGEST);
  return [{ area, about: 'what leans there most', phrase, weight: 0 }];
}
