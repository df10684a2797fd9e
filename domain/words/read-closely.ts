import { closeHints } from './close-hints.ts';
import type { CloseReader } from './close-reader.ts';
import { maskFigures } from './figures.ts';
import { heardThemes } from './heard-themes.ts';
import { featuresOf, probabilitiesOf } from './leaning-model.ts';
import type { Embed } from './embedding.ts';
import { meantSentences, type MeantSentence } from './meant-sentence.ts';
import { modelLeaning } from './model-leaning.ts';
import type { NarrativeReading } from './narrative.ts';
import { readNarrative } from './read-narrative.ts';
import { sentencesOf } from './sentences.ts';
import { strongestSentence } from './strongest-sentence.ts';

/** Where a text leans is told by its beginning; risks are looked for in all of it. */
const LONGEST = 4000;

/**
 * Reads the client's own words by their meaning as well: by lists of phrases and, where the text is
 * English, by fitted layers on sentence embeddings. They say where the words lean, whether a vague
 * phrase speaks of a wish to be dead, and which sentence does so in words that no list knows.
 */
export async function readClosely(text: string, reader: CloseReader): Promise<NarrativeReading> {
  const reading = readNarrative(text);
  if (reading.language !== 'en') return reading;
  const { embed, model, risk } = reader;
  const meant = await meantSentences(text, embed);
  const leaning = modelLeaning(probabilitiesOf(model, await leaningFeatures(text, meant, embed)));
  const closely = {
    ...reading,
    leaning,
    riskHints: closeHints(text, meant, risk),
    version: `${reading.version}+${model.version}+${risk.version}`,
  };
  if (!leaning) return closely;
  const strongest = strongestSentence(meant, leaning.primary, model);
  return { ...closely, evidence: [...strongest, ...reading.evidence] };
}

/** What the layer sees of an English text; `meant` are its sentences. */
export async function leaningFeatures(
  text: string,
  meant: readonly MeantSentence[],
  embed: Embed,
): Promise<Float32Array> {
  const [whole] = await embed([text.slice(0, LONGEST)]);
  if (!whole) throw new Error('The text was not embedded');
  const first = meant[0]?.embedding ?? whole;
  const heard = heardThemes(text, sentencesOf(text).map(maskFigures));
  return featuresOf(
    { whole, first },
    heard.map(({ theme }) => theme),
  );
}
