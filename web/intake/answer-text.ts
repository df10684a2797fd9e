import { toldEvents, toldPeople } from './life/told.ts';
import { question, type QuestionKey } from './questions.ts';
import { chosen, type Answers } from './questions/question.ts';
import type { Scene } from './scene.ts';
import { optionsOf } from './wording.ts';

/** An answer as a person reads it back. */
export function answerText(key: QuestionKey, answers: Answers, { words }: Scene): string {
  const given = chosen(answers, key);
  const [first] = given;
  const { kind } = question(key);
  if (kind === 'tick') return first === 'yes' ? words.check.yes : words.check.no;
  if (first === undefined) return words.check.empty;
  if (kind === 'people') {
    return toldPeople(first)
      .people.map(({ name }) => name)
      .join(', ');
  }
  if (kind === 'events') {
    return toldEvents(first)
      .events.map(({ month }) => dateText(month, words.dates))
      .join(', ');
  }
  if (kind === 'one' || kind === 'many') {
    const options = optionsOf(key, words);
    return options
      .filter(({ value }) => given.includes(value))
      .map(({ label }) => label)
      .join(', ');
  }
  return kind === 'date' || kind === 'month' ? dateText(first, words.dates) : first;
}

/** As much of a date as was given, in the visitor's way to write it. */
function dateText(typed: string, dates: Intl.LocalesArgument): string {
  const [year, month, day] = typed.split('-').map(Number);
  if (!year || !month) return typed;
  const style = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(dates, day ? { ...style, day: 'numeric' } : style);
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}
