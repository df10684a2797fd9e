import { writtenOut } from './contractions.ts';
import { asMeant } from './spelling.ts';
import type { Token } from './token.ts';

/** A word, or a mark that ends a sentence or a clause. Nothing in it can match in two ways, so it runs in linear time. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|[.!?…\n]+|[,;:()—–"“”]/gu;
const ACCENTS = /\p{M}+/gu;
const ENDS_SENTENCE = /^[.!?…\n]/;
const IS_WORD = /^[\p{L}\p{M}\p{N}]/u;

/** A break inside a sentence; no phrase runs across it. */
export const CLAUSE_BREAK = ',';

/** Splits a text into sentences of comparable words. Emoji and other signs are passed over. */
export function sentencesOf(text: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const piece of text.matchAll(PIECE)) {
    const [raw] = piece;
    if (ENDS_SENTENCE.test(raw)) sentences.push([]);
    else sentences.at(-1)?.push(...tokensOf(raw, piece.index));
  }
  return sentences.filter((tokens) => tokens.length > 0);
}

function tokensOf(raw: string, start: number): Token[] {
  const end = start + raw.length;
  if (!IS_WORD.test(raw)) return [{ word: CLAUSE_BREAK, start, end }];
  return writtenOut(asMeant(comparable(raw))).map((word) => ({ word, start, end }));
}

/** Lower case with straight apostrophes and without accents, so that "Murió" and "murio" are one word. */
function comparable(raw: string): string {
  return raw.toLowerCase().replace(/[’ʼ]/g, "'").normalize('NFD').replace(ACCENTS, '');
}
