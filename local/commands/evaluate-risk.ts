import { leaningModel } from '../../adapters/leaning-model.ts';
import { riskModel } from '../../adapters/risk-model.ts';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import type { Rate } from '../../domain/agreement/interval.ts';
import type { NarrativeReading } from '../../domain/words/narrative.ts';
import { readClosely } from '../../domain/words/read-closely.ts';
import { readNarrative } from '../../domain/words/read-narrative.ts';
import { riskRates, type ReadSentence } from '../evaluate/risk-rates.ts';
import { CORPUS_PARTS, riskCorpus, type RiskSentence } from '../train/risk-corpus.ts';

/*
 * npm run evaluate-risk
 * Counts how many of the made-up sentences about each risk are found, and how many of those found are
 * right: by the lists alone and by lists and meaning together, for each part of the corpus. Only the
 * parts that are held out, whose themes nothing learned from, say anything about people.
 */

const reader = { embed: sentenceEmbeddings(), model: leaningModel(), risk: riskModel() };
const WAYS: Readonly<Record<string, (text: string) => Promise<NarrativeReading>>> = {
  lists: async (text) => readNarrative(text),
  'lists and meaning': (text) => readClosely(text, reader),
};

for (const part of CORPUS_PARTS) {
  const sentences = riskCorpus(part);
  console.log(`${part}: ${sentences.length} sentences`);
  for (const [way, read] of Object.entries(WAYS)) {
    for (const { risk, found, right } of riskRates(await readAll(sentences, read))) {
      const head = `  ${way.padEnd(18)} ${risk.padEnd(19)}`;
      console.log(`${head} found ${told(found)}; right when said ${told(right)}`);
    }
  }
}

async function readAll(
  sentences: readonly RiskSentence[],
  read: (text: string) => Promise<NarrativeReading>,
): Promise<readonly ReadSentence[]> {
  const all: ReadSentence[] = [];
  for (const { sentence, risks } of sentences) {
    const { riskHints } = await read(sentence);
    all.push({ there: risks, heard: riskHints.map(({ kind }) => kind) });
  }
  return all;
}

function told({ hits, of, share, low, high }: Rate): string {
  const [value, from, to] = [share ?? 0, low, high].map((each) => each.toFixed(2));
  return `${hits} of ${of} (${value}; ${from} to ${to})`;
}
