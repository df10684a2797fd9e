import { NO_CHANGE, type OptionSet } from './option-sets.ts';
import { chosen, questions, type Answers, type Question } from './question.ts';

const someoneDied = (answers: Answers) =>
  chosen(answers, 'answers.focus.someoneDied').includes('yes');
const hasTrouble = (answers: Answers) =>
  chosen(answers, 'answers.focus.troubleWith').some((who) => who !== 'no');
const lifeChanged = (answers: Answers) =>
  chosen(answers, 'answers.focus.lifeChanges').some((change) => change !== NO_CHANGE);
const ticked = (event: string) => (answers: Answers) =>
  chosen(answers, 'answers.focus.aroundThen').includes(event);

const scale = <const Key extends string, const Set extends OptionSet>(
  key: Key,
  options: Set,
  when: (answers: Answers) => boolean,
) => ({ key, kind: 'one', options, as: 'number', when }) as const satisfies Question;

/** The twenty items about what has happened; each may be left empty. */
export const YOUR_LIFE = questions([
  { key: 'answers.focus.onset', kind: 'one', options: 'onset' },
  {
    key: 'answers.focus.aroundThen',
    kind: 'many',
    options: 'aroundThen',
    alone: ['on-my-own-a-lot', 'not-sure'],
  },
  {
    key: 'answers.focus.eventTiming.someone-died',
    kind: 'one',
    options: 'eventTiming',
    when: ticked('someone-died'),
  },
  {
    key: 'answers.focus.eventTiming.trouble-with-a-person',
    kind: 'one',
    options: 'eventTiming',
    when: ticked('trouble-with-a-person'),
  },
  {
    key: 'answers.focus.eventTiming.big-change',
    kind: 'one',
    options: 'eventTiming',
    when: ticked('big-change'),
  },
  { key: 'answers.focus.someoneDied', kind: 'one', options: 'yesNo' },
  { key: 'answers.focus.whoDied', kind: 'line', when: someoneDied, autocomplete: 'off' },
  { key: 'answers.focus.whenDied', kind: 'month', when: someoneDied },
  {
    key: 'answers.focus.closenessToThem',
    kind: 'one',
    options: 'closeness',
    when: someoneDied,
  },
  scale('answers.focus.longing', 'frequency', someoneDied),
  scale('answers.focus.avoidingReminders', 'frequency', someoneDied),
  scale('answers.focus.worseOnDates', 'frequency', someoneDied),
  { key: 'answers.focus.troubleWith', kind: 'one', options: 'troubleWith' },
  { key: 'answers.focus.troubleStage', kind: 'one', options: 'troubleStage', when: hasTrouble },
  scale('answers.focus.wantDifferentThings', 'frequency', hasTrouble),
  scale('answers.focus.worseAfterContact', 'frequency', hasTrouble),
  { key: 'answers.focus.lifeChanges', kind: 'many', options: 'lifeChanges', alone: [NO_CHANGE] },
  scale('answers.focus.missLifeBefore', 'howMuch', lifeChanged),
  scale('answers.focus.unsureWhatIsAsked', 'howSure', lifeChanged),
  scale('answers.focus.cutOffFromSupport', 'howMuch', lifeChanged),
  { key: 'answers.focus.peopleToCall', kind: 'one', options: 'peopleToCall' },
  { key: 'answers.focus.closeTiesHard', kind: 'one', options: 'closeTiesHard' },
  scale('answers.focus.leftOut', 'frequency', () => true),
  { key: 'answers.inventory', kind: 'people' },
  { key: 'answers.timeline', kind: 'events' },
  { key: 'answers.focus.wish', kind: 'one', options: 'wish' },
]);
