import { writtenOut } from './contractions.ts';
import { asMeant } from './spelling.ts';
import type { Token } from './token.ts';

/** A word, or a mark that ends a sentence or a clause. Nothing in it can match in two ways, so it runs in linear time. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|[.!?…\n]+|[,;:()—–"“”]/gu;
const ACCENTS = /\p{M}+/gu;
const ENDS_SENTENCE = /^[.!?…\n]/;
const BREAKS_CLAUSE = /^[,;:()—–"“”]/;
const PLAIN = /^[a-z0-9']+$/;

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
  if (BREAKS_CLAUSE.test(raw)) return [{ word: CLAUSE_BREAK, start, end }];
  return writtenOut(asMeant(comparable(raw))).map((word) => ({ word, start, end }));
}

/** Lower case with straight apostrophes and without accents, so that "Murió" and "murio" are one word. */
function comparable(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(/[’ʼ]/g, "'").normalize('NFD').replace(ACCENTS, '');
}
