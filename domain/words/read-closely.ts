import type { CloseReader } from './close-reader.ts';
import { maskFigures } from './figures.ts';
import { heardThemes } from './heard-themes.ts';
import { featuresOf, probabilitiesOf } from './leaning-model.ts';
import { modelLeaning } from './model-leaning.ts';
import type { Leaning, NarrativeReading } from './narrative.ts';
import { readNarrative } from './read-narrative.ts';
import { sentencesOf } from './sentences.ts';
import { strongestSentence } from './strongest-sentence.ts';

/** What a text means is told by its beginning; the lists read it whole. */
const LONGEST = 4000;

/**
 * Reads the client's own words by their meaning as well: by lists of phrases and, where the text is
 * English, by a fitted layer on sentence embeddings, which then says where the words lean. Risk
 * hints come from the lists alone: a model that cannot say why must not decide what staff read first.
 */
export async function readClosely(
  text: string,
  { embed, model }: CloseReader,
): Promise<NarrativeReading> {
  const reading = readNarrative(text);
  if (reading.language !== 'en') return reading;
  const leaning = await closeLeaning(text, { embed, model });
  const version = `${reading.version}+${model.version}`;
  if (!leaning) return { ...reading, leaning, version };
  const strongest = await strongestSentence(text.slice(0, LONGEST), leaning.primary, {
    embed,
    model,
  });
  return { ...reading, leaning, version, evidence: [...strongest, ...reading.evidence] };
}

/** Where an English text leans by its meaning; `null` where none of the areas is likely. */
export async function closeLeaning(
  text: string,
  { embed, model }: CloseReader,
): Promise<Leaning | null> {
  const [embedding] = await embed([text.slice(0, LONGEST)]);
  if (!embedding) throw new Error('The text was not embedded');
  const heard = heardThemes(text, sentencesOf(text).map(maskFigures)).map(({ theme }) => theme);
  return modelLeaning(probabilitiesOf(model, featuresOf(embedding, heard)));
}
