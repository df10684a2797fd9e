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
export type Phrase = readonly string[];
type Part =
  | {
      readonly kind: 'word';
      readonly exact: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly optional: boolean;
      readonly orEnd: boolean;
    }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'phrases'; readonly phrases: readonly Phrase[] };

/** Stands for the end of a clause among the words of a part. */
const CLAUSE_END = '$';
/** Words that begin another clause. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'because', 'so', 'then', 'when']);

/** Anything but a word that stands for itself. */
const IS_SPECIAL = /[.?|{*<]/;

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
  if (part.startsWith('<'))
    return { kind: 'phrases', phrases: phrasesOf(part).map((each) => each.split(' ')) };
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|').flatMap(membersOf);
  return {
    kind: 'word',
    exact: new Set(words.filter((word) => !word.endsWith('*') && word !== CLAUSE_END)),
    stems: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
    orEnd: words.includes(CLAUSE_END),
  };
}

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

/**
 * Where the phrase ends when it starts at `at`, or -1. Phrases and gaps are short, so each start costs
 * a bounded number of steps whatever the text.
 */
export function matchEnd(phrase: Phrase, tokens: readonly Token[], at: number, part = 0): number {
  const written = phrase[part];
  if (written === undefined) return at;
  const wanted = partOf(written);
  if (wanted.kind === 'gap') return matchGap(phrase, tokens, at, part, wanted.upTo);
  if (wanted.kind === 'phrases')
    return matchAny(wanted.phrases, phrase.slice(part + 1), tokens, at);
  const token = tokens[at];
  if (token && accepts(wanted, token.word)) {
    const end = matchEnd(phrase, tokens, at + 1, part + 1);
    if (end >= 0) return end;
  }
  const mayPass = wanted.optional || (wanted.orEnd && endsAt(tokens, at));
  return mayPass ? matchEnd(phrase, tokens, at, part + 1) : -1;
}

function matchAny(
  phrases: readonly Phrase[],
  rest: Phrase,
  tokens: readonly Token[],
  at: number,
): number {
  for (const phrase of phrases) {
    const end = matchEnd([...phrase, ...rest], tokens, at);
    if (end >= 0) return end;
  }
  return -1;
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
): number {
  for (let skipped = 0; skipped <= upTo; skipped += 1) {
    const end = matchEnd(phrase, tokens, at + skipped, part + 1);
    if (end >= 0) return end;
    const next = tokens[at + skipped];
    if (!next || next.word === CLAUSE_BREAK) return -1;
  }
  return -1;
}

function accepts(part: Extract<Part, { kind: 'word' }>, word: string): boolean {
  return part.exact.has(word) || part.stems.some((stem) => word.startsWith(stem));
}

/** How words may begin that start the phrase which is written so: whole words, and stems. */
export function openings(written: string): {
  readonly exact: readonly string[];
  readonly stems: readonly string[];
} {
  const end = written.indexOf(' ');
  const first = end < 0 ? written : written.slice(0, end);
  if (!IS_SPECIAL.test(first)) return { exact: [first], stems: [] };
  if (first.startsWith('<')) {
    const each = phrasesOf(first).map(openings);
    return {
      exact: [...new Set(each.flatMap(({ exact }) => exact))],
      stems: [...new Set(each.flatMap(({ stems }) => stems))],
    };
  }
  const part = partOf(first);
  if (part.kind !== 'word' || part.optional) throw new Error('A phrase starts with a word');
  return { exact: [...part.exact], stems: part.stems };
}
