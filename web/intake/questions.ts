import { ABOUT_YOU } from './questions/about-you.ts';
import { COMING } from './questions/coming.ts';
import { GAD7, PHQ9, PHQ9_DIFFICULTY } from './questions/measures.ts';
import type { Question } from './questions/question.ts';
import { SAFETY } from './questions/safety.ts';
import { YOUR_LIFE } from './questions/your-life.ts';

/** Every question of the form, as data: what it fills, how it is answered, and when it is asked. */
export const QUESTIONS = [
  ...ABOUT_YOU,
  ...PHQ9,
  ...PHQ9_DIFFICULTY,
  ...GAD7,
  ...SAFETY,
  ...YOUR_LIFE,
  ...COMING,
] as const satisfies readonly Question[];

export type QuestionKey = (typeof QUESTIONS)[number]['key'];
export type TypedQuestion = Question & { readonly key: QuestionKey };

/** Worded by whoever published the instrument; see published-wording.ts. */
export type PublishedKey = Extract<
  QuestionKey,
  `answers.phq9.${string}` | `answers.gad7.${string}` | `answers.safety.alcohol.${string}`
>;
export type OwnKey = Exclude<QuestionKey, PublishedKey>;

const byKey: ReadonlyMap<string, TypedQuestion> = new Map(
  QUESTIONS.map((question) => [question.key, question]),
);

/** The question that fills a field; a fault if there is none, because every page names real keys. */
export function question(key: QuestionKey): TypedQuestion {
  const found = byKey.get(key);
  if (!found) throw new Error(`No question fills ${key}`);
  return found;
}
