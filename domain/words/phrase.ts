import { PHRASE_CLASSES } from './phrase-classes.ts';
import { CLAUSE_BREAK } from './sentences.ts';
import type { Token } from './token.ts';
import { WORD_CLASSES } from './word-classes.ts';

/**
 * How the lists write a phrase: words with single spaces between, where
 *   fight*          any word that begins so
 *   mom|mum         either
 *   {partner}       any word of that class (word-classes.ts)
 *   <me-gone>       any phrase of that class (phrase-classes.ts)
 *   really?         may be missing
 *   ..3             up to three words of any kind, within the same clause
 *   ,?              may run over a comma here
 *   here|$          one of these words, or the clause ends here
 */
export type Phrase = {
  /** Its words and gaps, each as it is written. */
  readonly written: readonly string[];
  /** The same taken apart, as far as a text has ever come in it. */
  readonly parts: Part[];
};
type Part =
  | {
      readonly kind: 'word';
      readonly exact: readonly string[];
      readonly stems: readonly string[];
      readonly optional: boolean;
      readonly orEnd: boolean;
    }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'phrases'; readonly phrases: readonly Phrase[] };

export const phraseOf = (written: string): Phrase => ({ written: written.split(' '), parts: [] });

/** Stands for the end of a clause among the words of a part. */
const CLAUSE_END = '$';
/** Words that begin another clause. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'because', 'so', 'then', 'when']);

/** Anything but words that stand for themselves. */
const IS_SPECIAL = /[.?{*<$]/;

/** The same words stand in many phrases. */
const parts = new Map<string, Part>();

/** One word of a phrase, or one gap, as `written`; each is taken apart once. */
export function partOf(written: string): Part {
  let part = parts.get(written);
  if (!part) {
    part = takenApart(written);
    parts.set(written, part);
  }
  return part;
}

function takenApart(part: string): Part {
  if (part.startsWith('..')) return { kind: 'gap', upTo: Number(part.slice(2)) };
  if (part.startsWith('<')) return { kind: 'phrases', phrases: phrasesOf(part).map(phraseOf) };
  if (!IS_SPECIAL.test(part)) {
    return { kind: 'word', exact: part.split('|'), stems: NONE, optional: false, orEnd: false };
  }
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|').flatMap(membersOf);
  return {
    kind: 'word',
    exact: words.filter((word) => word !== CLAUSE_END && !word.endsWith('*')),
    stems: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
    orEnd: words.includes(CLAUSE_END),
  };
}

const NONE: readonly never[] = [];

function phrasesOf(part: string): readonly string[] {
  const phrases = PHRASE_CLASSES[part.slice(1, -1)];
  if (!phrases) throw new Error(`Unknown class of phrases: ${part}`);
  return phrases;
}

function membersOf(word: string): readonly string[] {
  if (!word.startsWith('{')) return [word];
  const members = WORD_CLASSES[word.slice(1, -1)];
  if (!members) throw new Error(`Unknown class of words: ${word}`);
  return members.flatMap(membersOf);
}

/** What must follow a phrase that stands in another: the other, from one of its parts on. */
type Then = { readonly phrase: Phrase; readonly part: number; readonly then: Then | undefined };

/**
 * Where the phrase ends when it starts at `at`, or -1. Phrases and gaps are short, so each start costs
 * a bounded number of steps whatever the text.
 */
export function matchEnd(
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
  part = 0,
  then?: Then,
): number {
  const wanted = partAt(phrase, part);
  if (wanted === undefined) {
    return then ? matchEnd(then.phrase, tokens, at, then.part, then.then) : at;
  }
  if (wanted.kind === 'gap') return matchGap(phrase, tokens, at, part, wanted.upTo, then);
  if (wanted.kind === 'phrases') {
    return matchAny(wanted.phrases, tokens, at, { phrase, part: part + 1, then });
  }
  const token = tokens[at];
  if (token && accepts(wanted, token.word)) {
    const end = matchEnd(phrase, tokens, at + 1, part + 1, then);
    if (end >= 0) return end;
  }
  const mayPass = wanted.optional || (wanted.orEnd && endsAt(tokens, at));
  return mayPass ? matchEnd(phrase, tokens, at, part + 1, then) : -1;
}

function partAt({ written, parts: taken }: Phrase, at: number): Part | undefined {
  const known = taken[at];
  if (known !== undefined) return known;
  const next = written[at];
  return next === undefined ? undefined : (taken[at] = partOf(next));
}

function matchAny(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  then: Then,
): number {
  for (const phrase of phrases) {
    if (!mayBegin(partAt(phrase, 0), tokens[at])) continue;
    const end = matchEnd(phrase, tokens, at, 0, then);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether what begins with this part may begin with this word: mostly it may not, and needs no closer look. */
function mayBegin(part: Part | undefined, token: Token | undefined): boolean {
  if (part?.kind !== 'word' || part.optional || part.orEnd) return true;
  return token !== undefined && accepts(part, token.word);
}

/** A clause ends with its sentence, at a mark, or where another is joined to it. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.word;
  return next === undefined || next === CLAUSE_BREAK || JOINS.has(next);
}

function matchGap(
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
  part: number,
  upTo: number,
  then: Then | undefined,
): number {
  const wanted = partAt(phrase, part + 1);
  for (let skipped = 0; skipped <= upTo; skipped += 1) {
    const next = tokens[at + skipped];
    if (mayBegin(wanted, next)) {
      const end = matchEnd(phrase, tokens, at + skipped, part + 1, then);
      if (end >= 0) return end;
    }
    if (!next || next.word === CLAUSE_BREAK) return -1;
  }
  return -1;
}

function accepts(part: Extract<Part, { kind: 'word' }>, word: string): boolean {
  if (part.exact.includes(word)) return true;
  for (const stem of part.stems) if (word.startsWith(stem)) return true;
  return false;
}

/** How a phrase is written up to its first space. */
export function headOf(written: string): string {
  const end = written.indexOf(' ');
  return end < 0 ? written : written.slice(0, end);
}

/** How words may begin that start a phrase of this head: whole words, and stems. */
export function openings(head: string): {
  readonly exact: readonly string[];
  readonly stems: readonly string[];
} {
  if (!IS_SPECIAL.test(head)) return { exact: head.split('|'), stems: NONE };
  if (head.startsWith('<')) {
    const each = phrasesOf(head).map((phrase) => openings(headOf(phrase)));
    return {
      exact: [...new Set(each.flatMap(({ exact }) => exact))],
      stems: [...new Set(each.flatMap(({ stems }) => stems))],
    };
  }
  const part = partOf(head);
  if (part.kind !== 'word' || part.optional) throw new Error('A phrase starts with a word');
  return part;
}
