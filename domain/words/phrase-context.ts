import type { Found } from './phrase-index.ts';
import { PHRASE_CLASSES } from './phrase-classes.ts';
import { CLAUSE_BREAK } from './sentences.ts';
import type { Token } from './token.ts';
import { WORD_CLASSES } from './word-classes.ts';

const words = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));
const members = (name: string): string[] =>
  (WORD_CLASSES[name] ?? []).flatMap((word) =>
    word.startsWith('{') ? members(word.slice(1, -1)) : [word],
  );

/** How far back a "not" or a subject is looked for. */
const NEGATION_REACH = 4;
const SUBJECT_REACH = 8;
const TIME_REACH = 20;
const DESCRIPTION_REACH = 4;

const NEGATORS = words('not no never without nor neither', 'nunca jamas sin tampoco ni');
/** A "not" before one of these does not reach the phrase: "I can not stop thinking of …". */
const NEGATION_ENDS = words(
  'i and but because so stop help if until unless anymore why how',
  'y pero porque dejo dejar si',
);
const NOT_NEGATING = words('one body longer only matter');

const SELF = words('i me my myself we', 'yo me mi mis');
const POSSESSIVES = words('my', 'mi mis');
const OTHERS = new Set([
  ...members('person'),
  ...words('he she they him her his their them himself herself', 'el ella ellos ellas su sus'),
  ...words(
    'patient client student classmate girl boy guy man woman someone somebody people person',
  ),
  ...words('esposo marido novio hermano hermana hijo hija madre padre mama papa amigo amiga'),
]);
/** After these somebody is spoken to or about, and is not the one who feels or does it. */
const SPOKEN_TO = words('told tell telling tells asked ask to with about for from', 'con de le');
/** In Spanish one speaks "a mi hermana"; in English "a friend" is somebody. */
const SPANISH_TO = 'a';

const PAST_MARKS = words('ago used past back twenties thirties teens school', 'antes anos');
const SINCE_CHILDHOOD = words('child teen teenager kid younger');
const YOUNG = words('kid child little young baby toddler');
const ADULT_AGE = 18;
const PRESENT_MARKS = words('now still again today currently lately anymore', 'ahora todavia');
/** What was done in these is no story of long ago. */
const RECENT_MARKS = words(
  'yesterday night week weeks day days hour hours tonight',
  'ayer semana semanas dia dias',
);
const PAST_VERBS = words(
  'was were wanted tried thought felt had attempted used did began planned considered took hospitalized',
  'queria intente trate pensaba pense tenia',
);

/** Whether a "not" governs the phrase or stands in a gap of it: "I am not suicidal", "he is not violent". */
export function isNegated(
  tokens: readonly Token[],
  { row, from, to }: Found<{ readonly phrase: string }>,
): boolean {
  if (isNegatedBefore(tokens, from)) return true;
  return (
    !hasOwnNegation(row.phrase) && tokens.slice(from, to).some(({ word }) => NEGATORS.has(word))
  );
}

/** Each phrase is asked once. */
const ownNegations = new Map<string, boolean>();

function hasOwnNegation(phrase: string): boolean {
  let own = ownNegations.get(phrase);
  if (own === undefined) {
    own = wordsOf(phrase).some((word) => NEGATORS.has(word));
    ownNegations.set(phrase, own);
  }
  return own;
}

/** The words a phrase is written with, those of its classes of phrases among them. */
function wordsOf(phrase: string): readonly string[] {
  return phrase
    .split(/[ |?]/)
    .flatMap((part) =>
      part.startsWith('<') ? (PHRASE_CLASSES[part.slice(1, -1)] ?? []).flatMap(wordsOf) : [part],
    );
}

function isNegatedBefore(tokens: readonly Token[], from: number): boolean {
  let negations = 0;
  for (let at = from - 1; at >= Math.max(0, from - reachFor(negations)); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (word === CLAUSE_BREAK || (NEGATION_ENDS.has(word) && !isGoneOnWith(word, negations))) break;
    if (NEGATORS.has(word) && !NOT_NEGATING.has(tokens[at + 1]?.word ?? '')) negations += 1;
  }
  // "I can not promise that I will not …": the second takes the first away.
  return negations % 2 === 1;
}

/** "I am not sure I will not …": what is denied of a denial stands before the "I" of the second. */
const isGoneOnWith = (word: string, negations: number) => negations > 0 && word === 'i';

/** A second "not" is looked for further back than the first. */
const reachFor = (negations: number) => NEGATION_REACH * (negations + 1);

/**
 * Whether somebody else is meant: the nearest person named before the phrase is not the writer.
 * With nobody named, or with an "I" or "me" in the phrase itself, it is the writer, because missing a risk is worse than asking once too often.
 */
export function isAboutSomeoneElse(
  tokens: readonly Token[],
  { from, to }: Found<unknown>,
): boolean {
  if (tokens.slice(from, to).some(({ word }) => SELF.has(word))) return false;
  for (let at = from - 1; at >= Math.max(0, from - SUBJECT_REACH); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (SELF.has(word)) return false;
    if (OTHERS.has(word) && !isSpokenTo(tokens, at) && !isSelfDescription(tokens, at)) return true;
  }
  return false;
}

/** Whether the first person that a sentence names is its writer ("my brother" is not); with nobody named, it is. */
export function speaksForThemselves(tokens: readonly Token[]): boolean {
  const first = tokens.find(
    ({ word }) => OTHERS.has(word) || (SELF.has(word) && !POSSESSIVES.has(word)),
  );
  return first === undefined || !OTHERS.has(first.word);
}

/** "I am a young man who …", "as a woman". */
function isSelfDescription(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - DESCRIPTION_REACH), at);
  return before.some(({ word }) => word === 'am' || word === 'as' || word === 'soy');
}

function isSpokenTo(tokens: readonly Token[], at: number): boolean {
  const [owner, before] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  if (before === SPANISH_TO && POSSESSIVES.has(owner)) return true;
  return SPOKEN_TO.has(owner) || SPOKEN_TO.has(before);
}

/**
 * Whether it lies in the past: a mark of time around it, a past verb at the phrase itself, and
 * nothing of today in the same clause.
 */
export function isPast(tokens: readonly Token[], found: Found<unknown>): boolean {
  const { before, phrase, after } = surroundings(tokens, found);
  const clauseBefore = before.slice(before.lastIndexOf(CLAUSE_BREAK) + 1);
  const clause = [
    ...clauseBefore,
    ...phrase,
    ...after.slice(0, after.includes(CLAUSE_BREAK) ? after.indexOf(CLAUSE_BREAK) : undefined),
  ];
  if (clause.some((word) => PRESENT_MARKS.has(word) || RECENT_MARKS.has(word))) return false;
  const near = [...clauseBefore, ...phrase];
  return (
    near.some((word) => PAST_VERBS.has(word)) && [...before, ...phrase, ...after].some(isPastMark)
  );
}

/** Whether it is told from the writer's childhood. A death back then is rarely what brings somebody now. */
export function isFromChildhood(tokens: readonly Token[], found: Found<unknown>): boolean {
  const { before, phrase, after } = surroundings(tokens, found);
  return [...before, ...phrase, ...after].some(
    (word, at, spoken) =>
      word === 'when' && spoken[at + 1] === 'i' && spoken[at + 2] === 'was' && isYoung(spoken, at),
  );
}

/** The words around a phrase in its sentence; a bounded number, so that a text without an end mark stays cheap. */
function surroundings(tokens: readonly Token[], { from, to }: Found<unknown>) {
  const words = (start: number, end: number) => tokens.slice(start, end).map(({ word }) => word);
  return {
    before: words(Math.max(0, from - TIME_REACH), from),
    phrase: words(from, to),
    after: words(to, to + TIME_REACH),
  };
}

function isYoung(spoken: readonly string[], at: number): boolean {
  const age = spoken.slice(at + 3, at + 6);
  return age.some((word) => YOUNG.has(word) || (Number(word) > 0 && Number(word) < ADULT_AGE));
}

function isPastMark(word: string, at: number, spoken: readonly string[]): boolean {
  return PAST_MARKS.has(word) || (SINCE_CHILDHOOD.has(word) && spoken[at - 1] !== 'my');
}
