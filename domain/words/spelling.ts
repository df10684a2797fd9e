/**
 * Words whose misspelling would hide a risk. A word that differs by two letters swapped, one left
 * out or one too many is read as the word meant. Another letter in place of one is not: it too often
 * makes a different word ("putting", "cutting").
 */
const MEANT =
  'died death suicide suicidal killing myself cutting hanging overdose overdosed voices hallucinate hallucinating hallucinations thoughts thought thinking alive anymore dying existing living choked strangled threatens threatened scared afraid bipolar schizophrenia paranoid harming hurting burning attempted attempt commit want just again wake having without nothing point friends lonely alone husband girlfriend boyfriend daughter mother father brother sister divorce pregnant retired funeral passed';

/** Shorter words are only mended where two letters are swapped. */
const LONG = 5;

/** Slips that are words of their own. */
const REAL_WORDS =
  'voice voces hallucination though thing things through hurling hinging hanging haring burying want wants bother sisters brothers mothers fathers others other lively lovely point points pint loving leaving cuttings scare faired paste past'.split(
    ' ',
  );

const MENDED = mendings(MEANT.split(' '));

/** The word that was meant; itself, where it is no known slip of the keys. */
export function asMeant(word: string): string {
  return MENDED.get(word) ?? word;
}

function mendings(meant: readonly string[]): ReadonlyMap<string, string> {
  const slips = meant.flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const));
  const known = new Set([...meant, ...REAL_WORDS]);
  return new Map(slips.filter(([slip]) => !known.has(slip)));
}

/** The first letter is kept: people rarely miss it, and it keeps other words out. */
function slipsOf(word: string): readonly string[] {
  const places = [...word].map((_, at) => at).slice(1);
  const swapped = places
    .filter((at) => at + 1 < word.length)
    .map((at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));
  if (word.length < LONG) return swapped.filter((slip) => slip !== word);
  const dropped = places.map((at) => word.slice(0, at) + word.slice(at + 1));
  const doubled = places.map((at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at));
  return [...swapped, ...dropped, ...doubled].filter((slip) => slip !== word);
}
