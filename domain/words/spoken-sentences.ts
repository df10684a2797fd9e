/** A sentence ends at its mark or at the end of its line. */
const SENTENCE = /[^.!?…\n]+[.!?…]*/gu;
const HAS_WORD = /\p{L}/u;
/** What is written without a mark is cut, so that no sentence costs more than a page. */
const LONGEST = 600;
/** A form holds fewer; each costs a hundredth of a second or two. */
const MOST = 400;

/** The sentences of a text as they were written, to be read by their meaning. */
export function spokenSentences(text: string): readonly string[] {
  return [...text.matchAll(SENTENCE)]
    .map(([sentence]) => sentence.trim().slice(0, LONGEST))
    .filter((sentence) => HAS_WORD.test(sentence))
    .slice(0, MOST);
}
