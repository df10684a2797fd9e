import { describe, expect, test } from 'vitest';
import type { FocusAnswers, ItemScore, SafetyAnswers } from '../../../domain/intake/answers.ts';
import { crisisHelpFor } from '../../../domain/screening/crisis-help.ts';
import { SCREENING_RULES } from '../../../domain/screening/rules.ts';
import { screen, type Screened } from '../../../domain/screening/screen.ts';
import { TIERS, type Tier } from '../../../domain/screening/screening.ts';
import { safeAnswers, someAnswers } from '../../support/answers.ts';

const adult = (overrides: Parameters<typeof someAnswers>[0] = {}): Screened => ({
  answers: someAnswers(overrides),
  age: 40,
});
const safety = (answers: Partial<SafetyAnswers>) => adult({ safety: answers });
const phq9 = (...items: (ItemScore | null)[]) =>
  adult({ phq9: { items: [...items, ...Array<0>(9).fill(0)].slice(0, 9) } });
const itemNine = (score: ItemScore | null) => adult({ phq9: { items: [...zeros(8), score] } });
const zeros = (count: number) => Array<ItemScore>(count).fill(0);
const gad7 = (...items: ItemScore[]) =>
  adult({ gad7: { items: [...items, ...zeros(7)].slice(0, 7) } });

/** Every question about focus answered, and none of the answers for any area. */
const DENIED: FocusAnswers = {
  onset: '4-6-months',
  aroundThen: ['not-sure'],
  someoneDied: 'no',
  troubleWith: 'no',
  lifeChanges: [],
  peopleToCall: '4-or-more',
  closeTiesHard: 'it-is-not',
  leftOut: 0,
  wish: 'not-sure',
};
const LEFT_OVER: FocusAnswers = { troubleStage: 'over' };

/** Every trigger that the form asks about: the answer, the one rule that fires, and the tier it sets. */
const TRIGGERS: readonly (readonly [rule: string, tier: Tier, intake: Screened])[] = [
  ['thoughts-of-ending-life-now', 'red', safety({ thoughtsOfEndingLifeNow: 'yes' })],
  ['attempt-in-past-3-months', 'red', safety({ suicideAttempt: 'past-3-months' })],
  ['thoughts-of-harming-someone', 'red', safety({ thoughtsOfHarmingSomeone: 'yes' })],
  ['voices-tell-to-harm', 'red', safety({ voicesTellToHarm: 'yes' })],
  ['unsafe-right-now', 'red', safety({ unsafeRightNow: 'yes' })],
  ['child-or-dependent-in-danger', 'red', safety({ childOrDependentInDanger: 'yes' })],
  ['item-9-more-than-half-the-days', 'orange', itemNine(3)],
  ['item-9-more-than-half-the-days', 'orange', itemNine(2)],
  ['item-9-several-days', 'orange', itemNine(1)],
  ['attempt-longer-ago', 'orange', safety({ suicideAttempt: 'longer-ago' })],
  ['phq9-severe', 'orange', phq9(3, 3, 3, 3, 3, 3, 2)],
  ['voices-or-plots', 'orange', safety({ voicesOrPlots: 'yes' })],
  ['full-of-energy-now', 'orange', safety({ fullOfEnergyLittleSleep: 'now' })],
  ['afraid-of-someone-close', 'orange', safety({ afraidOfSomeoneClose: 'yes' })],
  ['alcohol-high', 'orange', safety({ alcohol: { frequency: 4, typicalAmount: 4, sixOrMore: 0 } })],
  ['alcohol-withdrawal', 'orange', safety({ alcoholWithdrawal: 'yes' })],
  ['unsaid-thoughtsOfEndingLifeNow', 'orange', safety({ thoughtsOfEndingLifeNow: 'unsaid' })],
  ['unsaid-suicideAttempt', 'orange', safety({ suicideAttempt: 'unsaid' })],
  ['unsaid-thoughtsOfHarmingSomeone', 'orange', safety({ thoughtsOfHarmingSomeone: 'unsaid' })],
  ['unsaid-voicesTellToHarm', 'orange', safety({ voicesTellToHarm: 'unsaid' })],
  ['unsaid-unsafeRightNow', 'orange', safety({ unsafeRightNow: 'unsaid' })],
  ['unsaid-childOrDependentInDanger', 'orange', safety({ childOrDependentInDanger: 'unsaid' })],
  ['phq9-moderately-severe', 'yellow', phq9(3, 3, 3, 3, 3)],
  ['phq9-moderately-severe', 'yellow', phq9(3, 3, 3, 3, 3, 3, 1)],
  ['extremely-difficult', 'yellow', adult({ phq9: { difficulty: 3 } })],
  ['full-of-energy-in-the-past', 'yellow', safety({ fullOfEnergyLittleSleep: 'in-the-past' })],
  [
    'alcohol-talk-about-it',
    'yellow',
    safety({ alcohol: { frequency: 3, typicalAmount: 0, sixOrMore: 0 } }),
  ],
  [
    'alcohol-talk-about-it',
    'yellow',
    safety({ alcohol: { frequency: 4, typicalAmount: 3, sixOrMore: 0 } }),
  ],
  ['eating-concern', 'yellow', safety({ eatingConcern: 'yes' })],
  ['gad7-severe', 'yellow', gad7(3, 3, 3, 3, 3)],
  ['item-9-skipped', 'yellow', itemNine(null)],
  ['under-18', 'yellow', { ...adult(), age: 17 }],
  ['no-interpersonal-content', 'yellow', adult({ focus: {} })],
  ['unsaid-voicesOrPlots', 'yellow', safety({ voicesOrPlots: 'unsaid' })],
  ['unsaid-afraidOfSomeoneClose', 'yellow', safety({ afraidOfSomeoneClose: 'unsaid' })],
  ['unsaid-fullOfEnergyLittleSleep', 'yellow', safety({ fullOfEnergyLittleSleep: 'unsaid' })],
  ['unsaid-alcoholWithdrawal', 'yellow', safety({ alcoholWithdrawal: 'unsaid' })],
  ['unsaid-eatingConcern', 'yellow', safety({ eatingConcern: 'unsaid' })],
];

describe('screening an intake', () => {
  test('an adult without any risk is green, and no rule fires', () => {
    expect(screen(adult())).toMatchObject({ tier: 'green', fired: [] });
  });

  test.for(TRIGGERS)('%s alone makes it %s', ([rule, tier, intake]) => {
    const screening = screen(intake);
    expect(screening.fired.map(({ id }) => id)).toEqual([rule]);
    expect(screening.tier).toBe(tier);
  });

  test('every rule of the table has a trigger above', () => {
    const tried = new Set(TRIGGERS.map(([rule]) => rule));
    expect(SCREENING_RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test.for([
    ['PHQ-9 of 14', phq9(3, 3, 3, 3, 2)],
    ['GAD-7 of 14', gad7(3, 3, 3, 3, 2)],
    ['AUDIT-C of 2', safety({ alcohol: { frequency: 2, typicalAmount: 0, sixOrMore: 0 } })],
    ['very difficult, and not extremely', adult({ phq9: { difficulty: 2 } })],
    ['eighteen today', { ...adult(), age: 18 }],
    ['a single focus item answered', adult({ focus: { peopleToCall: '2-3' } })],
    ['a death told, and nothing more of it', adult({ focus: { someoneDied: 'yes' } })],
    ['trouble told, and nothing more of it', adult({ focus: { troubleWith: 'work' } })],
    ['a change told, and nothing more of it', adult({ focus: { lifeChanges: ['job'] } })],
    [
      'denied throughout, but with a wish',
      adult({ focus: { ...DENIED, wish: 'feeling-closer-to-people' } }),
    ],
    ['the questions about alcohol skipped', safety({ alcohol: undefined })],
  ] as const)('just below a cut nothing fires: %s', ([, intake]) => {
    expect(screen(intake).fired).toEqual([]);
  });

  test.for([
    ['nothing ticked and nothing typed', { aroundThen: [], eventTiming: {}, whoDied: '' }],
    ['"nothing has changed", and no more', { lifeChanges: [] }],
    ['loss, trouble and change denied, with people around and no wish', DENIED],
    ['a trouble that was denied after its stage was told', { ...LEFT_OVER, troubleWith: 'no' }],
    ['a wish about a loss that was denied', { ...DENIED, wish: 'coping-with-a-loss' }],
  ] as const)('no interpersonal content: %s', ([, focus]) => {
    const { tier, fired } = screen(adult({ focus }));
    expect(fired.map(({ id }) => id)).toEqual(['no-interpersonal-content']);
    expect(tier).toBe('yellow');
  });

  test('what somebody would rather say in person is orange wherever a yes is red', () => {
    const items = Object.keys(safeAnswers) as (keyof SafetyAnswers)[];
    const tierOf = (item: keyof SafetyAnswers, answer: string) =>
      screen(safety({ [item]: answer })).tier;
    const red = items.filter((item) => tierOf(item, 'yes') === 'red');
    expect(red.length).toBeGreaterThan(4);
    expect(red.filter((item) => tierOf(item, 'unsaid') !== 'orange')).toEqual([]);
  });

  test('the most urgent rule sets the tier, and staff see the others after it', () => {
    const intake = safety({ eatingConcern: 'yes', voicesOrPlots: 'yes', unsafeRightNow: 'yes' });
    const { tier, fired } = screen(intake);
    expect(tier).toBe('red');
    expect(fired.map((rule) => rule.tier)).toEqual(['red', 'orange', 'yellow']);
  });

  test('the rules stand in order of urgency, each with its own name, a sentence and a source', () => {
    const urgency = SCREENING_RULES.map(({ tier }) => TIERS.indexOf(tier));
    expect(urgency).toEqual(urgency.toSorted((a, b) => a - b));
    expect(new Set(SCREENING_RULES.map(({ id }) => id)).size).toBe(SCREENING_RULES.length);
    for (const { because, source } of SCREENING_RULES) {
      expect(because).toMatch(/^[A-Z].*\.$/);
      expect(source).not.toBe('');
    }
  });

  test('measures and the version of the rules are kept with the tier', () => {
    const { phq9: mood, gad7: worry, auditC, rulesVersion } = screen(adult());
    expect([mood.total, worry.total, auditC?.total]).toEqual([0, 0, 0]);
    expect(rulesVersion).toMatch(/^screening-\d{4}-\d\d-\d\d\.\d+$/);
  });
});

describe('crisis help', () => {
  test.for([
    ['red', 'full'],
    ['orange', 'inline'],
    ['yellow', 'footer'],
    ['green', 'footer'],
  ] as const)('%s shows it %s', ([tier, help]) => {
    expect(crisisHelpFor(tier)).toBe(help);
  });
});
