import { chosen, questions, type Answers, type Question } from './question.ts';

const unsaid = () => 'unsaid';
const hearsVoices = (answers: Answers) =>
  chosen(answers, 'answers.safety.voicesOrPlots').includes('yes');
const howOften = (answers: Answers) =>
  Number(chosen(answers, 'answers.safety.alcohol.frequency')[0] ?? 0);
const drinks = (answers: Answers) => howOften(answers) > 0;
/** Who never drinks has answered all three. */
const zeroIfNever = (answers: Answers) =>
  chosen(answers, 'answers.safety.alcohol.frequency').includes('0') ? 0 : undefined;

/** Must be answered, and "I would rather say this to a person" is an answer. */
const asked = <const Key extends string>(key: Key) =>
  ({
    key,
    kind: 'one',
    options: 'yesNoUnsaid',
    needed: true,
    unasked: unsaid,
  }) as const satisfies Question;

export const SAFETY = questions([
  { key: 'ask.private', kind: 'one', options: 'private', needed: true },
  asked('answers.safety.thoughtsOfEndingLifeNow'),
  {
    key: 'answers.safety.suicideAttempt',
    kind: 'one',
    options: 'attempt',
    needed: true,
    unasked: unsaid,
  },
  asked('answers.safety.thoughtsOfHarmingSomeone'),
  asked('answers.safety.voicesOrPlots'),
  {
    key: 'answers.safety.voicesTellToHarm',
    kind: 'one',
    options: 'yesNoUnsaid',
    needed: true,
    when: hearsVoices,
  },
  asked('answers.safety.afraidOfSomeoneClose'),
  asked('answers.safety.unsafeRightNow'),
  asked('answers.safety.childOrDependentInDanger'),
  { key: 'answers.safety.fullOfEnergyLittleSleep', kind: 'one', options: 'mania' },
  { key: 'answers.safety.eatingConcern', kind: 'one', options: 'yesNoUnsaid' },
  {
    key: 'answers.safety.alcohol.frequency',
    kind: 'one',
    options: 'drinkingOften',
    as: 'number',
  },
  {
    key: 'answers.safety.alcohol.typicalAmount',
    kind: 'one',
    options: 'drinksADay',
    as: 'number',
    needed: true,
    when: drinks,
    unasked: zeroIfNever,
  },
  {
    key: 'answers.safety.alcohol.sixOrMore',
    kind: 'one',
    options: 'sixOrMore',
    as: 'number',
    needed: true,
    when: drinks,
    unasked: zeroIfNever,
  },
  {
    key: 'answers.safety.alcoholWithdrawal',
    kind: 'one',
    options: 'yesNoUnsaid',
    when: drinks,
  },
]);
