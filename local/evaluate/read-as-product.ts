import { suggestFocus } from '../../domain/focus/suggest-focus.ts';
import { readNarrative } from '../../domain/words/read-narrative.ts';
import type { Read } from './figures.ts';

/** Reads a text as an intake without a single answer, by the very code that the product runs. */
export function readAsProduct(text: string): Read {
  const words = readNarrative(text);
  const { primary, strength } = suggestFocus(
    {},
    { griefScope: 'death', unsafeRelationship: false, words },
  );
  return { primary, strength, risks: words.riskHints.map(({ kind }) => kind) };
}
