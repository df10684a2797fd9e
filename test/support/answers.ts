import type {
  FocusAnswers,
  IntakeAnswers,
  Phq9Answers,
  SafetyAnswers,
} from '../../domain/intake/answers.ts';

/** Somebody who is well, safe and adult, and said so. */
export const safeAnswers: SafetyAnswers = {
  thoughtsOfEndingLifeNow: 'no',
  suicideAttempt: 'never',
  thoughtsOfHarmingSomeone: 'no',
  voicesOrPlots: 'no',
  voicesTellToHarm: 'no',
  afraidOfSomeoneClose: 'no',
  unsafeRightNow: 'no',
  childOrDependentInDanger: 'no',
  fullOfEnergyLittleSleep: 'no',
  alcohol: { frequency: 0, typicalAmount: 0, sixOrMore: 0 },
  alcoholWithdrawal: 'no',
  eatingConcern: 'no',
};

type Overrides = {
  readonly phq9?: Partial<Phq9Answers>;
  readonly gad7?: IntakeAnswers['gad7'];
  readonly safety?: Partial<SafetyAnswers>;
  readonly focus?: FocusAnswers;
};

/** Answers that fire no rule, but for what a test changes. */
export function someAnswers({ phq9, gad7, safety, focus }: Overrides = {}): IntakeAnswers {
  return {
    phq9: { items: Array<0>(9).fill(0), difficulty: 0, ...phq9 },
    gad7: gad7 ?? { items: Array<0>(7).fill(0) },
    safety: { ...safeAnswers, ...safety },
    focus: focus ?? { someoneDied: 'no', troubleWith: 'no', lifeChanges: [], peopleToCall: '2-3' },
  };
}
