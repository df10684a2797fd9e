import { CONSENT_TEXT_VERSION } from '../../schemas/intake.request.ts';
import type { Language } from '../../schemas/practice.ts';
import { toldBody } from './life/told.ts';
import { askedOn } from './path.ts';
import { QUESTIONS, type QuestionKey } from './questions.ts';
import { NO_CHANGE } from './questions/option-sets.ts';
import { isEmpty, type Answers, type Question } from './questions/question.ts';

type Tree = { [key: string]: unknown };

/** What the page knows besides the answers. */
export type Visit = { readonly language: Language; readonly timeZone: string | undefined };

/** The request these answers make. It is checked by the schema, not here: a gap stays a gap. */
export function requestBody(answers: Answers, { language, timeZone }: Visit): Tree {
  const body: Tree = {
    language,
    consents: { textVersion: CONSENT_TEXT_VERSION },
    // Who leaves every question about their life empty has still answered the form.
    answers: { focus: {} },
  };
  for (const [key, value] of fieldsOf(answers)) put(body, key, value);
  return timeZone ? { ...body, timeZone } : body;
}

/** What each field of the request holds by these answers, where it holds anything. */
export function fieldsOf(answers: Answers): ReadonlyMap<QuestionKey, unknown> {
  const asked = new Set<QuestionKey>(askedOn(answers));
  const given: Answers = Object.fromEntries([...asked].map((key) => [key, answers[key]]));
  return new Map(
    QUESTIONS.flatMap((question) => {
      const { key } = question;
      if (key.startsWith('ask.')) return [];
      const value = asked.has(key) ? valueOf(question, given) : whenUnasked(question, given);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

const whenUnasked = (question: Question, given: Answers) => question.unasked?.(given);

function valueOf(question: Question, given: Answers): unknown {
  const answer = given[question.key];
  if (answer === undefined || isEmpty(answer)) return question.empty;
  if (typeof answer !== 'string') return answer.filter((choice) => choice !== NO_CHANGE);
  if (question.kind === 'people' || question.kind === 'events') return toldBody(answer);
  if (question.as === 'number') return Number(answer);
  if (question.as === 'boolean') return answer === 'yes';
  return question.kind === 'date' || question.kind === 'month' ? isoDate(answer) : answer;
}

/** `1990-4-30` as the fields give it becomes `1990-04-30`; what is no date is left for the schema to refuse. */
const isoDate = (typed: string) =>
  typed
    .split('-')
    .map((part, at) => (at === 0 ? part : part.padStart(2, '0')))
    .join('-');

function put(body: Tree, key: string, value: unknown): void {
  const steps = key.split('.');
  const last = steps.pop() ?? key;
  let place: Tree = body;
  steps.forEach((step, at) => {
    const next = steps[at + 1] ?? last;
    place[step] ??= /^\d+$/.test(next) ? [] : {};
    place = place[step] as Tree;
  });
  place[last] = value;
}
