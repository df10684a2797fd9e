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
type Entry<Row> = {
  readonly row: Row;
  /** Where the row stands in the list. */
  readonly place: number;
  /** Few phrases are met in any one text: the others are not split. */
  phrase?: Phrase;
};
/** Phrases that begin alike. */
type Group<Row> = readonly Entry<Row>[];

const NONE: readonly never[] = [];

/** Stems are looked up by their first letters; none is shorter. */
const STEM_KEY = 3;

/** Arranges a list of phrases so that a word of the text meets only the phrases it may begin. */
export function makePhraseIndex<Row extends { readonly phrase: string }>(
  rows: readonly Row[],
): FindPhrases<Row> {
  const byHead = new Map<string, Entry<Row>[]>();
  rows.forEach((row, place) => push(byHead, headOf(row.phrase), { row, place }));
  const byWord = new Map<string, Group<Row>[]>();
  const byStem = new Map<string, { readonly stem: string; readonly group: Group<Row> }[]>();
  for (const [head, group] of byHead) {
    const { exact, stems } = openings(head);
    for (const word of exact) push(byWord, word, group);
    for (const stem of stems) push(byStem, stemKey(stem), { stem, group });
  }
  const inOrder = new Map<string, Group<Row>>();
  const begunBy = (word: string): Group<Row> => {
    const known = inOrder.get(word);
    if (known) return known;
    const groups = byWord.get(word);
    if (!groups) return NONE;
    const all = groups.flat().sort((one, other) => one.place - other.place);
    inOrder.set(word, all);
    return all;
  };
  return (tokens) => {
    const found: Found<Row>[] = [];
    const meet = (entry: Entry<Row>, from: number) => {
      entry.phrase ??= phraseOf(entry.row.phrase);
      const to = matchEnd(entry.phrase, tokens, from);
      if (to >= 0) found.push({ row: entry.row, from, to });
    };
    tokens.forEach(({ word }, from) => {
      for (const entry of begunBy(word)) meet(entry, from);
      for (const { stem, group } of byStem.get(word.slice(0, STEM_KEY)) ?? []) {
        if (word.startsWith(stem)) for (const entry of group) meet(entry, from);
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
