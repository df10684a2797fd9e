import { leaningModel } from '../../adapters/leaning-model.ts';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import { riskModel } from '../../adapters/risk-model.ts';
import { readClosely } from '../../domain/words/read-closely.ts';
import { probe } from '../fairness/probe.ts';

/*
 * npm run fairness
 * Tells the same invented stories with other names, pronouns, faiths, relations and ways of writing,
 * and shows where the leaning of the words changes with them.
 */

const reader = { embed: sentenceEmbeddings(), model: leaningModel(), risk: riskModel() };
const report = await probe(
  async (text) => (await readClosely(text, reader)).leaning?.primary ?? 'none',
);
for (const [respect, { tellings, different }] of Object.entries(report)) {
  console.log(`${respect.padEnd(20)} ${tellings - different.length} of ${tellings} the same`);
  for (const { told, suggested, usually } of different) {
    console.log(`    ${usually} became ${suggested}: ${told}`);
  }
}
