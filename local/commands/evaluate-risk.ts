import { leaningModel } from '../../adapters/leaning-model.ts';
import { riskModel } from '../../adapters/risk-model.ts';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import { rateOf, type Rate } from '../../domain/agreement/interval.ts';
import { readClosely } from '../../domain/words/read-closely.ts';
import { readNarrative } from '../../domain/words/read-narrative.ts';
import type { NarrativeReading } from '../../domain/words/narrative.ts';
import { CORPUS_PARTS, isAtRisk, riskCorpus, type RiskSentence } from '../train/risk-corpus.ts';

/*
 * npm run evaluate-risk
 * Counts how many of the made-up sentences about suicide are found, and how many of those found are
 * right: by the lists alone and by lists and meaning together, for each part of the corpus. Only the
 * part that is held out, whose themes nothing learned from, says anything about people.
 */

const reader = { embed: sentenceEmbeddings(), model: leaningModel(), risk: riskModel() };
const WAYS: Readonly<Record<string, (text: string) => Promise<NarrativeReading>>> = {
  lists: async (text) => readNarrative(text),
  'lists and meaning': (text) => readClosely(text, reader),
};

for (const part of CORPUS_PARTS) {
  const sentences = riskCorpus(part);
  console.log(
    `${part}: ${sentences.length} sentences, ${sentences.filter(isAtRisk).length} at risk`,
  );
  for (const [way, read] of Object.entries(WAYS)) {
    const { found, right } = await count(sentences, read);
    console.log(`  ${way.padEnd(18)} found ${told(found)}; right when said ${told(right)}`);
  }
}

async function count(
  sentences: readonly RiskSentence[],
  read: (text: string) => Promise<NarrativeReading>,
): Promise<{ readonly found: Rate; readonly right: Rate }> {
  let [there, said, hits] = [0, 0, 0];
  for (const one of sentences) {
    const { riskHints } = await read(one.sentence);
    const isSaid = riskHints.some(({ kind }) => kind.startsWith('suicide'));
    if (isAtRisk(one)) there += 1;
    if (isSaid) said += 1;
    if (isSaid && isAtRisk(one)) hits += 1;
  }
  return { found: rateOf(hits, there), right: rateOf(hits, said) };
}

function told({ hits, of, share, low, high }: Rate): string {
  const [value, from, to] = [share ?? 0, low, high].map((each) => each.toFixed(2));
  return `${hits} of ${of} (${value}; ${from} to ${to})`;
}
