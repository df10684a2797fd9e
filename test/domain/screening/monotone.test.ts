import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ATTEMPT,
  MANIA,
  YES_NO_UNSAID,
  type FocusAnswers,
  type Frequency,
  type IntakeAnswers,
  type ItemScore,
  type SafetyAnswers,
} from '../../../domain/intake/answers.ts';
import { screen } from '../../../domain/screening/screen.ts';
import { TIERS } from '../../../domain/screening/screening.ts';
import { someAnswers } from '../../support/answers.ts';
import { alone, change, loss, quarrel } from '../../support/focus-answers.ts';

/** Each list runs from the least to the most worrying answer. */
const YES_NO = ['no', 'unsaid', 'yes'] as const;
const ATTEMPTS = ['never', 'unsaid', 'longer-ago', 'past-3-months'] as const;
const ENERGY = ['no', 'unsaid', 'in-the-past', 'now'] as const;
const STEPS: readonly Frequency[] = [0, 1, 2, 3, 4];
const ITEM: readonly ItemScore[] = [0, 1, 2, 3];

type Worse = readonly [milder: IntakeAnswers, worse: IntakeAnswers];

const pair = <Answer>(scale: readonly Answer[]) =>
  fc
    .tuple(fc.nat(scale.length - 1), fc.nat(scale.length - 1))
    .map(([a, b]) => [scale[Math.min(a, b)], scale[Math.max(a, b)]] as [Answer, Answer]);
const items = (count: number) => fc.array(pair(ITEM), { minLength: count, maxLength: count });

/** From nothing said to a great deal. No list of worse and worse: answers about focus have no such order. */
const ANY_FOCUS: fc.Arbitrary<FocusAnswers> = fc.constantFrom<FocusAnswers[]>(
  {},
  { someoneDied: 'no', troubleWith: 'no', lifeChanges: [] },
  { peopleToCall: '2-3' },
  loss,
  quarrel,
  change,
  alone,
);

/**
 * Two intakes of which the second is as worrying or more in every measure and every safety answer;
 * what was said about focus is the same in both.
 */
const worsened: fc.Arbitrary<Worse> = fc
  .record({
    phq9: items(9),
    difficulty: pair(ITEM),
    gad7: items(7),
    yesNo: fc.array(pair(YES_NO), { minLength: 8, maxLength: 8 }),
    attempt: pair(ATTEMPTS),
    energy: pair(ENERGY),
    alcohol: fc.array(pair(STEPS), { minLength: 3, maxLength: 3 }),
    focus: ANY_FOCUS,
  })
  .map((drawn) => [answersOf(drawn, 0), answersOf(drawn, 1)] as const);

type Drawn = {
  readonly phq9: [ItemScore, ItemScore][];
  readonly difficulty: [ItemScore, ItemScore];
  readonly gad7: [ItemScore, ItemScore][];
  readonly yesNo: [(typeof YES_NO)[number], (typeof YES_NO)[number]][];
  readonly attempt: [(typeof ATTEMPTS)[number], (typeof ATTEMPTS)[number]];
  readonly energy: [(typeof ENERGY)[number], (typeof ENERGY)[number]];
  readonly alcohol: [Frequency, Frequency][];
  readonly focus: FocusAnswers;
};

function answersOf(drawn: Drawn, side: 0 | 1): IntakeAnswers {
  const yes = (at: number) => drawn.yesNo[at]?.[side] ?? 'no';
  const drink = (at: number) => drawn.alcohol[at]?.[side] ?? 0;
  const safety: SafetyAnswers = {
    thoughtsOfEndingLifeNow: yes(0),
    suicideAttempt: drawn.attempt[side],
    thoughtsOfHarmingSomeone: yes(1),
    voicesOrPlots: yes(2),
    voicesTellToHarm: yes(3),
    afraidOfSomeoneClose: yes(4),
    unsafeRightNow: yes(5),
    childOrDependentInDanger: yes(6),
    fullOfEnergyLittleSleep: drawn.energy[side],
    alcohol: { frequency: drink(0), typicalAmount: drink(1), sixOrMore: drink(2) },
    alcoholWithdrawal: yes(7),
    eatingConcern: 'no',
  };
  return someAnswers({
    phq9: { items: drawn.phq9.map((both) => both[side]), difficulty: drawn.difficulty[side] },
    gad7: { items: drawn.gad7.map((both) => both[side]) },
    safety,
    focus: drawn.focus,
  });
}

const urgency = (answers: IntakeAnswers, age = 30) =>
  TIERS.length - TIERS.indexOf(screen({ answers, age }).tier);

test('a worse measure or safety answer never lowers the tier', () => {
  fc.assert(
    fc.property(worsened, ([milder, worse]) => {
      expect(urgency(worse)).toBeGreaterThanOrEqual(urgency(milder));
    }),
    { numRuns: 500 },
  );
});

test('answers about focus never make anything of an intake but yellow of green', () => {
  fc.assert(
    fc.property(worsened, ANY_FOCUS, ([answers], focus) => {
      const [one, other] = [urgency(answers), urgency({ ...answers, focus })];
      const yellow = TIERS.length - TIERS.indexOf('yellow');
      if (one !== other) expect(Math.max(one, other)).toBe(yellow);
    }),
  );
});

test('being younger never lowers the tier', () => {
  fc.assert(
    fc.property(worsened, fc.integer({ min: 12, max: 90 }), ([answers], age) => {
      expect(urgency(answers, age - 1)).toBeGreaterThanOrEqual(urgency(answers, age));
    }),
  );
});

test('skipping item 9 is never less urgent than answering it with "not at all"', () => {
  fc.assert(
    fc.property(worsened, ([answers]) => {
      const withItemNine = (score: 0 | null) => ({
        ...answers,
        phq9: { ...answers.phq9, items: [...answers.phq9.items.slice(0, 8), score] },
      });
      expect(urgency(withItemNine(null))).toBeGreaterThanOrEqual(urgency(withItemNine(0)));
    }),
  );
});

test('the scales of this test know every possible answer', () => {
  expect(new Set(YES_NO)).toEqual(new Set(YES_NO_UNSAID));
  expect(new Set(ATTEMPTS)).toEqual(new Set(ATTEMPT));
  expect(new Set(ENERGY)).toEqual(new Set(MANIA));
});
