import type { FocusArea } from '../focus/suggestion.ts';
import type { CloseReader } from './close-reader.ts';
import { featuresOf, probabilitiesOf } from './leaning-model.ts';
import type { NarrativeReading } from './narrative.ts';

/** A sentence ends at its mark or at the end of its line. */
const SENTENCE = /[^.!?…\n]+[.!?…]*/gu;
/** Of a long text the first sentences are weighed; each costs some hundredths of a second. */
const WEIGHED = 12;
const LONGEST = 160;
const HAS_WORD = /\p{L}/u;

/** Finds the client's sentence that leans most to an area: what the suggestion rests on, in their words. */
export async function strongestSentence(
  text: string,
  area: FocusArea,
  { embed, model }: CloseReader,
): Promise<NarrativeReading['evidence']> {
  const sentences = [...text.matchAll(SENTENCE)]
    .map(([sentence]) => sentence.trim())
    .filter((sentence) => HAS_WORD.test(sentence))
    .slice(0, WEIGHED);
  const embeddings = sentences.length > 1 ? await embed(sentences) : [];
  const leans = embeddings.map(
    (embedding) => probabilitiesOf(model, featuresOf(embedding, []))[area],
  );
  const strongest = sentences[Math.max(0, leans.indexOf(Math.max(...leans)))];
  if (strongest === undefined) return [];
  const phrase = strongest.replace(/\s+/g, ' ').slice(0, LONGEST);
  return [{ area, about: 'what leans there most', phrase, weight: 0 }];
}
