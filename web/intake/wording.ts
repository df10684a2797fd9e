import type { Language } from '../../schemas/practice.ts';
import type { Messages } from './messages.ts';
import type { Problem } from './problem.ts';
import type { PublishedWording } from './published-wording.ts';
import type { Wording } from './question-wording.ts';
import { question, type OwnKey, type PublishedKey, type QuestionKey } from './questions.ts';
import { OPTION_SETS, type OwnSet, type PublishedSet } from './questions/option-sets.ts';

const isPublished = (key: QuestionKey, words: PublishedWording): key is PublishedKey =>
  key in words.ask;
const isPublishedSet = (set: OwnSet | PublishedSet, words: PublishedWording): set is PublishedSet =>
  set in words.options;

/** The id of a question's first control; the error summary leads there. */
export const fieldId = (key: QuestionKey) => key.replaceAll('.', '-');

/** A question in words, and the language they are in where it is not the visitor's. */
export function wordingOf(
  key: QuestionKey,
  words: Messages,
  language: Language,
): Wording & { readonly language?: Language } {
  const { published } = words;
  if (!isPublished(key, published)) return words.questions[key satisfies OwnKey];
  const own = published.language === language;
  return { ask: published.ask[key], ...(own ? {} : { language: published.language }) };
}

/** The choices of a question in words. */
export function optionsOf(
  key: QuestionKey,
  words: Messages,
): readonly { readonly value: string; readonly label: string }[] {
  const set = question(key).options;
  if (!set) return [];
  const { published } = words;
  const labels: Readonly<Record<string, string>> = isPublishedSet(set, published)
    ? Object.fromEntries(published.options[set].entries())
    : words.options[set];
  return OPTION_SETS[set].map((value) => ({ value, label: labels[value] ?? value }));
}

/** What to say of a problem: the question's own sentence where it has one. */
export function problemText({ key, kind }: Problem, words: Messages, language: Language): string {
  const { missing, wrong } = wordingOf(key, words, language);
  const asked = question(key).kind;
  if (kind === 'missing' && missing) return missing;
  if (kind === 'missing' && asked === 'tick') return words.problemsByKind.tick;
  if (kind === 'missing' && (asked === 'one' || asked === 'many'))
    return words.problemsByKind.choose;
  return kind === 'invalid' && wrong ? wrong : words.problems[kind];
}
