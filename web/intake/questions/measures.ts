import { chosen, questions, type Answers, type Question } from './question.ts';

const item = <const Key extends string>(key: Key) =>
  ({
    key,
    kind: 'one',
    options: 'twoWeeks',
    as: 'number',
    empty: null,
    unasked: () => null,
  }) as const satisfies Question;

export const PHQ9 = questions([
  item('answers.phq9.items.0'),
  item('answers.phq9.items.1'),
  item('answers.phq9.items.2'),
  item('answers.phq9.items.3'),
  item('answers.phq9.items.4'),
  item('answers.phq9.items.5'),
  item('answers.phq9.items.6'),
  item('answers.phq9.items.7'),
  item('answers.phq9.items.8'),
]);

/**
 * The instrument asks how difficult it has been only of those who ticked a problem. Where the
 * service keeps some of the items, and not this page, nobody here can tell.
 */
const anyProblem = (answers: Answers) =>
  chosen(answers, 'ask.kept').some((part) => part.startsWith('weeks-')) ||
  PHQ9.some(({ key }) => Number(chosen(answers, key)[0] ?? 0) > 0);

export const PHQ9_DIFFICULTY = questions([
  {
    key: 'answers.phq9.difficulty',
    kind: 'one',
    options: 'difficulty',
    as: 'number',
    when: anyProblem,
  },
]);

export const GAD7 = questions([
  item('answers.gad7.items.0'),
  item('answers.gad7.items.1'),
  item('answers.gad7.items.2'),
  item('answers.gad7.items.3'),
  item('answers.gad7.items.4'),
  item('answers.gad7.items.5'),
  item('answers.gad7.items.6'),
]);
