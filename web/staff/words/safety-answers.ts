import type { SafetyKey } from '../contract.ts';

/** A question as staff read it, and the words for each answer that the schema allows. */
export type Question = {
  readonly asks: string;
  readonly options: Readonly<Record<string, string>>;
  /** Answers that staff should see at a glance. */
  readonly mark?: readonly string[];
};

const YES_NO = { no: 'No', yes: 'Yes', unsaid: 'Would rather say it to a person' };
const yesNo = (asks: string): Question => ({ asks, options: YES_NO, mark: ['yes', 'unsaid'] });

export const SAFETY_QUESTIONS: Readonly<Record<Exclude<SafetyKey, 'alcohol'>, Question>> = {
  thoughtsOfEndingLifeNow: yesNo('Thinking of ending their life right now'),
  suicideAttempt: {
    asks: 'Has hurt themselves or got ready to end their life',
    options: {
      never: 'Never',
      'past-3-months': 'In the past three months',
      'longer-ago': 'Longer ago',
      unsaid: YES_NO.unsaid,
    },
    mark: ['past-3-months', 'longer-ago', 'unsaid'],
  },
  thoughtsOfHarmingSomeone: yesNo('Thoughts of harming someone'),
  voicesOrPlots: yesNo('Heard or saw what others could not, or felt sure of a plot'),
  voicesTellToHarm: yesNo('Voices tell them to hurt themselves or others'),
  afraidOfSomeoneClose: yesNo('Someone close hurts, threatens, scares or controls them'),
  unsafeRightNow: yesNo('Unsafe where they are right now'),
  childOrDependentInDanger: yesNo('A child, or someone who depends on them, is in danger'),
  fullOfEnergyLittleSleep: {
    asks: 'Days full of energy or very cross, with little need for sleep',
    options: {
      no: 'No',
      'in-the-past': 'Yes, in the past',
      now: 'Yes, and sleeps very little now',
      unsaid: YES_NO.unsaid,
    },
    mark: ['in-the-past', 'now', 'unsaid'],
  },
  alcoholWithdrawal: yesNo('Shaky, sweating or ill when a drink is missed'),
  eatingConcern: yesNo('Worry about eating or weight'),
};

/** The form asks no more of someone who never drinks, and counts nothing for it. */
export const NOT_ASKED = 'Not asked: they never drink';

/** AUDIT-C: the three answers about alcohol, each scored by its place in the list. */
export const AUDIT_C_QUESTIONS = {
  frequency: {
    asks: 'How often they have a drink',
    options: [
      'Never',
      'Monthly or less',
      '2 to 4 times a month',
      '2 to 3 times a week',
      '4 or more times a week',
    ],
  },
  typicalAmount: {
    asks: 'Drinks on a typical day of drinking',
    options: ['1 or 2', '3 or 4', '5 or 6', '7 to 9', '10 or more'],
  },
  sixOrMore: {
    asks: 'How often six or more drinks at one time',
    options: ['Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily'],
  },
} as const;
