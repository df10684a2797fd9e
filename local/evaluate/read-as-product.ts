import { leaningModel } from '../../adapters/leaning-model.ts';
import { riskModel } from '../../adapters/risk-model.ts';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import { suggestFocus } from '../../domain/focus/suggest-focus.ts';
import { readClosely } from '../../domain/words/read-closely.ts';
import type { Read } from './figures.ts';

/** Reads texts as intakes without a single answer, by the very code that the product runs. */
export function productReader(): (text: string) => Promise<Read> {
  const reader = { embed: sentenceEmbeddings(), model: leaningModel(), risk: riskModel() };
  return async (text) => {
    const words = await readClosely(text, reader);
    const { primary, strength } = suggestFocus(
      {},
      { griefScope: 'death', unsafeRelationship: false, words },
    );
    return { primary, strength, risks: words.riskHints.map(({ kind }) => kind) };
  };
}
