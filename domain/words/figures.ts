import { FIGURES_OF_SPEECH } from './lists/figures-of-speech.ts';
import { NO_RISK } from './lists/no-risk.ts';
import { makePhraseIndex } from './phrase-index.ts';
import type { Token } from './token.ts';

/** Stands for a word that was only a manner of speaking. */
const MASKED = '~';

/** Blanks out figures of speech ("dying of laughter"), so that no list takes them at their word. */
export const maskFigures = maskerOf(FIGURES_OF_SPEECH);

/** Blanks out what only the lists of risks would misread ("tired of living with my parents"). */
export const maskHarmless = maskerOf(NO_RISK);

function maskerOf(phrases: readonly string[]) {
  const find = makePhraseIndex(phrases.map((phrase) => ({ phrase })));
  return (tokens: readonly Token[]): readonly Token[] => {
    const masked = new Set<number>();
    for (const { from, to } of find(tokens)) for (let at = from; at < to; at += 1) masked.add(at);
    if (masked.size === 0) return tokens;
    return tokens.map((token, at) => (masked.has(at) ? { ...token, word: MASKED } : token));
  };
}
