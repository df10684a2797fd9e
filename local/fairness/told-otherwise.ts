/** Ways to tell a story that change nothing of what it is about. */
export const REWRITES: Readonly<Record<string, (text: string) => string>> = {
  'a sentence beside the point first': (text) => `I live in Buford. ${text}`,
  'a sentence beside the point last': (text) => `${text} I found you on the web.`,
  'another order': (text) => sentences(text).toReversed().join(' '),
  'slips of the keys': (text) =>
    text
      .split(' ')
      .map((word, at) => (at % SLIP_EVERY === 2 ? slipped(word) : word))
      .join(' '),
  'a clause that is denied': (text) => `${text} Nobody hit me, and I am not angry with my boss.`,
};

/** One word in so many is mistyped. */
const SLIP_EVERY = 6;
const LONG = 5;

/** A death shortly before everything began, told at the end of a story. */
export const withADeath = (text: string): string =>
  `${text} My mother died two months ago. It all began after her funeral, and I miss her so much.`;

const sentences = (text: string) => text.split(/(?<=[.?]) /);

/** The second and third letter change places. */
function slipped(word: string): string {
  const [first = '', second = '', third = ''] = word;
  return word.length < LONG ? word : first + third + second + word.slice(3);
}
