/** Short forms written out, also as people type them without the apostrophe. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  aint: 'is not',
  arent: 'are not',
  cannot: 'can not',
  cant: 'can not',
  couldnt: 'could not',
  didnt: 'did not',
  doesnt: 'does not',
  dont: 'do not',
  hadnt: 'had not',
  hasnt: 'has not',
  havent: 'have not',
  im: 'i am',
  isnt: 'is not',
  ive: 'i have',
  shouldnt: 'should not',
  wasnt: 'was not',
  werent: 'were not',
  wont: 'will not',
  wouldnt: 'would not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "i'm": 'i am',
  "let's": 'let us',
  wanna: 'want to',
  wana: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  kinda: 'kind of',
  idk: 'i do not know',
  u: 'you',
  bf: 'boyfriend',
  gf: 'girlfriend',
};
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'d", 'would'],
];
/** After these "'s" is a short "is"; after any other word it marks whose something is. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'he she it that what there who how where here everyone everything someone nobody'.split(' '),
);

/** Writes a short form out; a possessive loses its ending, because the owner is what matters. */
export function writtenOut(word: string): readonly string[] {
  const whole = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined;
  if (whole) return whole.split(' ');
  if (word.endsWith("'s")) {
    const owner = word.slice(0, -2);
    return SUBJECTS.has(owner) ? [owner, 'is'] : [owner];
  }
  const short = ENDINGS.find(([ending]) => word.length > ending.length && word.endsWith(ending));
  if (short) return [word.slice(0, -short[0].length), short[1]];
  return [word.replaceAll("'", '')];
}
