import type { OptionSet } from './option-sets.ts';

/** What a person has typed or chosen so far: text, one choice, or several. Lives in memory only. */
export type Answer = string | readonly string[];
export type Answers = { readonly [key: string]: Answer | undefined };

/**
 * One question as data. `key` is the field of the request it fills; a key that begins with `ask.`
 * steers the form and is never sent.
 */
export type Question = {
  readonly key: string;
  readonly kind:
    | 'line'
    | 'email'
    | 'phone'
    | 'prose'
    | 'date'
    | 'month'
    | 'one'
    | 'many'
    | 'tick'
    /** A picture with a list beside it: the closeness circle, the line of two years. */
    | 'people'
    | 'events';
  readonly options?: OptionSet;
  /** The request wants the chosen value as a number, or as true and false. */
  readonly as?: 'number' | 'boolean';
  /** The form cannot be sent without it. Every other question may be left empty. */
  readonly needed?: true;
  readonly when?: (answers: Answers) => boolean;
  /** Choices that stand alone: ticking one clears the others. */
  readonly alone?: readonly string[];
  /** What the request holds when the question was shown and left empty. */
  readonly empty?: unknown;
  /** What the request holds when the question was not asked at all. */
  readonly unasked?: (answers: Answers) => unknown;
  readonly autocomplete?: string;
};

/** Keeps the literal keys of a list of questions, so that messages can be checked against them. */
export const questions = <const List extends readonly Question[]>(list: List) => list;

export const chosen = (answers: Answers, key: string): readonly string[] => {
  const answer = answers[key];
  return typeof answer === 'string' ? (answer === '' ? [] : [answer]) : (answer ?? []);
};

export const isEmpty = (answer: Answer | undefined) =>
  answer === undefined || (typeof answer === 'string' ? answer.trim() === '' : answer.length === 0);
