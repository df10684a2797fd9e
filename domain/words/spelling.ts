/**
 * Words whose misspelling would hide a risk. A word that differs by two letters swapped, one left
 * out or one too many is read as the word meant. Another letter in place of one is not: it too often
 * makes a different word ("putting", "cutting").
 */
const MEANT =
  'died death suicide suicidal killing myself cutting hanging overdose overdosed voices hallucinate hallucinating hallucinations thoughts thought thinking alive anymore dying existing living choked strangled threatens threatened scared afraid bipolar schizophrenia paranoid harming hurting burning attempted attempt commit want just again wake having without nothing point friends lonely alone husband girlfriend boyfriend daughter mother father brother sister divorce pregnant retired funeral passed'.split(
    ' ',
  );

/** Shorter words are only mended where two letters are swapped. */
const LONG = 5;

/** Slips that are words of their own. */
const REAL_WORDS =
  'voice voces hallucination though thing things through hurling hinging hanging haring burying want wants bother sisters brothers mothers fathers others other lively lovely point points pint loving leaving cuttings scare faired paste past'.split(
    ' ',
  );

const KNOWN: ReadonlySet<string> = new Set([...MEANT, ...REAL_WORDS]);

const MEANT_BY_LETTER = new Map<string, string[]>();
for (const word of MEANT) {
  const [letter = ''] = word;
  MEANT_BY_LETTER.set(letter, [...(MEANT_BY_LETTER.get(letter) ?? []), word]);
}

/** The word that was meant; itself, where it is no known slip of the keys. Of two that it may be, the later. */
export function asMeant(word: string): string {
  // The first letter is kept: people rarely miss it, and it keeps other words out.
  const near = MEANT_BY_LETTER.get(word.charAt(0));
  if (near === undefined || KNOWN.has(word)) return word;
  return near.findLast((meant) => isSlip(word, meant)) ?? word;
}

function isSlip(word: string, meant: string): boolean {
  const more = word.length - meant.length;
  if (more < -1 || more > 1 || (more !== 0 && meant.length < LONG)) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  switch (more) {
    case 0:
      return (
        word[at] === meant[at + 1] &&
        word[at + 1] === meant[at] &&
        word.slice(at + 2) === meant.slice(at + 2)
      );
    case -1:
      return word.slice(at) === meant.slice(at + 1);
    default:
      // One too many is a letter twice, and not the first.
      return at > 1 && word[at] === word[at - 1] && word.slice(at + 1) === meant.slice(at);
  }
}
