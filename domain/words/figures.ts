import { FIGURES_OF_SPEECH } from './lists/figures-of-speech.ts';
import { makePhraseIndex } from './phrase-index.ts';
import type { Token } from './token.ts';

const findFigures = makePhraseIndex(FIGURES_OF_SPEECH.map((phrase) => ({ phrase })));

/** Stands for a word that was only a manner of speaking. */
const MASKED = '~';

/** Blanks out figures of speech ("dying of laughter"), so that no list takes them at their word. */
export function maskFigures(tokens: readonly Token[]): readonly Token[] {
  const figures = findFigures(tokens);
  if (figures.length === 0) return tokens;
  const masked = new Set<number>();
  for (const { from, to } of figures) for (let at = from; at < to; at += 1) masked.add(at);
  return tokens.map((token, at) => (masked.has(at) ? { ...token, word: MASKED } : token));
}
