import { matchEnd, openings, type Phrase } from './phrase.ts';
import type { Token } from './token.ts';

export type Found<Row> = {
  readonly row: Row;
  /** Place of the first token in its sentence, and one past the last. */
  readonly from: number;
  readonly to: number;
};
/** Finds every phrase of a list in a sentence, in the order of the text. */
type FindPhrases<Row> = (tokens: readonly Token[]) => readonly Found<Row>[];
/** Few phrases are met in any one text: the others are not split. */
type Entry<Row> = { readonly row: Row; phrase?: Phrase };

/** Stems are looked up by their first letters; none is shorter. */
const STEM_KEY = 3;

/** Arranges a list of phrases so that a word of the text meets only the phrases it may begin. */
export function makePhraseIndex<Row extends { readonly phrase: string }>(
  rows: readonly Row[],
): FindPhrases<Row> {
  const byWord = new Map<string, Entry<Row>[]>();
  const byStem = new Map<string, { readonly stem: string; readonly entry: Entry<Row> }[]>();
  for (const row of rows) {
    const entry: Entry<Row> = { row };
    const { exact, stems } = openings(row.phrase);
    for (const word of exact) push(byWord, word, entry);
    for (const stem of stems) push(byStem, stemKey(stem), { stem, entry });
  }
  return (tokens) => {
    const found: Found<Row>[] = [];
    const meet = (entry: Entry<Row>, from: number) => {
      entry.phrase ??= entry.row.phrase.split(' ');
      const to = matchEnd(entry.phrase, tokens, from);
      if (to >= 0) found.push({ row: entry.row, from, to });
    };
    tokens.forEach(({ word }, from) => {
      for (const entry of byWord.get(word) ?? []) meet(entry, from);
      for (const { stem, entry } of byStem.get(word.slice(0, STEM_KEY)) ?? []) {
        if (word.startsWith(stem)) meet(entry, from);
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
