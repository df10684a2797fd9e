import { headOf, matchEnd, openings, type Phrase, phraseOf } from './phrase.ts';
import type { Token } from './token.ts';

export type Found<Row> = {
  readonly row: Row;
  /** Place of the first token in its sentence, and one past the last. */
  readonly from: number;
  readonly to: number;
};
/** Finds every phrase of a list in a sentence, in the order of the text. */
type FindPhrases<Row> = (tokens: readonly Token[]) => readonly Found<Row>[];
/** Places in the list, in its order. */
type Places = readonly number[];

const NONE: readonly never[] = [];

/** Stems are looked up by their first letters; none is shorter. */
const STEM_KEY = 3;

/** Arranges a list of phrases so that a word of the text meets only the phrases it may begin. */
export function makePhraseIndex<Row extends { readonly phrase: string }>(
  rows: readonly Row[],
): FindPhrases<Row> {
  const byHead = new Map<string, number[]>();
  rows.forEach(({ phrase }, place) => push(byHead, headOf(phrase), place));
  const byWord = new Map<string, Places[]>();
  const byStem = new Map<string, { readonly stem: string; readonly places: Places }[]>();
  for (const [head, places] of byHead) {
    const { exact, stems } = openings(head);
    for (const word of exact) push(byWord, word, places);
    for (const stem of stems) push(byStem, stemKey(stem), { stem, places });
  }
  const begunBy = (word: string): Places => {
    const groups = byWord.get(word);
    if (!groups) return NONE;
    const [first = NONE] = groups;
    if (groups.length === 1) return first;
    const all = groups.flat().sort((one, other) => one - other);
    byWord.set(word, [all]);
    return all;
  };
  // Few phrases are met in any one text: the others are not taken apart.
  const phrases: (Phrase | undefined)[] = [];
  return (tokens) => {
    const found: Found<Row>[] = [];
    const meet = (place: number, from: number) => {
      const row = rows[place];
      if (!row) return;
      const phrase = (phrases[place] ??= phraseOf(row.phrase));
      // That this word may begin it is known, unless it begins with a phrase of a class.
      const begun = row.phrase.startsWith('<') ? 0 : 1;
      const to = matchEnd(phrase, tokens, from + begun, begun);
      if (to >= 0) found.push({ row, from, to });
    };
    tokens.forEach(({ word }, from) => {
      for (const place of begunBy(word)) meet(place, from);
      for (const { stem, places } of byStem.get(word.slice(0, STEM_KEY)) ?? NONE) {
        if (word.startsWith(stem)) for (const place of places) meet(place, from);
      }
    });
    return found;
  };
}

function stemKey(stem: string): string {
  if (stem.length < STEM_KEY) throw new Error(`Too short for a stem: ${stem}`);
  return stem.slice(0, STEM_KEY);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
