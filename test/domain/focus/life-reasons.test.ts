import { describe, expect, test } from 'vitest';
import { type LifeFacts, NO_LIFE_FACTS } from '../../../domain/focus/life-facts.ts';
import { lifeReasons } from '../../../domain/focus/life-reasons.ts';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';

const aDeath = (
  changes: Partial<NonNullable<LifeFacts['near']['someone-died']>> = {},
): LifeFacts => ({
  ...NO_LIFE_FACTS,
  near: {
    'someone-died': {
      event: 'someone-died',
      when: '2026-10',
      item: 'inventory.1',
      who: 'Jo',
      timing: 'same-time',
      ...changes,
    },
  },
});
/** What is said, and how much it adds. */
const told = (facts: LifeFacts, answers: FocusAnswers = {}) =>
  lifeReasons(facts, answers).map(({ area, item, says }) => ({ area, item, says }));
const points = (facts: LifeFacts, answers: FocusAnswers = {}) =>
  lifeReasons(facts, answers).reduce((sum, reason) => sum + reason.points, 0);

test('where nothing was drawn there is no reason', () => {
  expect(lifeReasons(NO_LIFE_FACTS, { closeTiesHard: 'most-of-my-life' })).toEqual([]);
});

describe('an event near the onset', () => {
  test('on the circle is told with the name, and with when it was', () => {
    expect(told(aDeath())).toEqual([
      {
        area: 'grief',
        item: 'inventory.1',
        says: 'On the circle: a death (Jo) at the same time as the low mood began.',
      },
    ]);
  });

  test('on the line is told as such, and without a label needs none', () => {
    expect(told(aDeath({ item: 'timeline.0', who: '', timing: '3-12-months-before' }))).toEqual([
      {
        area: 'grief',
        item: 'timeline.0',
        says: 'On the line: a death 3 to 12 months before the low mood began.',
      },
    ]);
  });

  test.each([
    ['trouble-with-a-person', 'role_dispute', 'trouble with a person'],
    ['big-change', 'role_transition', 'a change'],
  ] as const)('%s speaks for %s, in words of its own', (event, area, words) => {
    const near = { event, when: '2026-10', item: 'timeline.2', who: '', timing: 'after' } as const;
    const facts = { ...NO_LIFE_FACTS, near: { [event]: near } };
    expect(told(facts)).toEqual([
      { area, item: 'timeline.2', says: `On the line: ${words} after the low mood began.` },
    ]);
  });

  test('adds the less the farther it lies from the onset', () => {
    const [now, before] = [aDeath(), aDeath({ timing: '3-12-months-before' })];
    expect(points(now)).toBeGreaterThan(points(before));
    expect(points(before)).toBeGreaterThan(points(aDeath({ timing: 'after' })));
  });

  test('counts once: what the questions told of it already is not added again', () => {
    const ticked: FocusAnswers = { aroundThen: ['someone-died'] };
    const dated: FocusAnswers = { ...ticked, eventTiming: { 'someone-died': 'same-time' } };
    expect(points(aDeath(), ticked)).toBeLessThan(points(aDeath()));
    expect(points(aDeath(), ticked)).toBeGreaterThan(0);
    expect(points(aDeath(), dated)).toBe(0);
    expect(points(aDeath({ timing: 'after' }), dated)).toBe(0);
  });

  test('that the questions told of less well adds what is missing', () => {
    const vague: FocusAnswers = {
      aroundThen: ['someone-died'],
      eventTiming: { 'someone-died': 'not-sure' },
    };
    expect(points(aDeath(), vague)).toBe(points(aDeath()) - points(aDeath({ timing: 'after' })));
  });

  test('of another kind that was ticked takes nothing away', () => {
    const other: FocusAnswers = {
      aroundThen: ['big-change'],
      eventTiming: { 'big-change': 'same-time' },
    };
    expect(points(aDeath(), other)).toBe(points(aDeath()));
    expect(points(aDeath(), { eventTiming: { 'someone-died': 'same-time' } })).toBe(
      points(aDeath()),
    );
  });
});

test('much strain with somebody close is told with the name', () => {
  const facts = { ...NO_LIFE_FACTS, strained: { who: 'Pat', item: 'inventory.0' } } as const;
  expect(told(facts)).toEqual([
    {
      area: 'role_dispute',
      item: 'inventory.0',
      says: 'On the circle: much strain with Pat, who is close to them.',
    },
  ]);
  expect(points(facts)).toBeGreaterThan(0);
});

describe('few ties on the circle', () => {
  const facts: LifeFacts = { ...NO_LIFE_FACTS, fewTies: true };

  test.each(['1-5-years', 'most-of-my-life'] as const)(
    'speak for isolation where close ties have been hard for %s',
    (closeTiesHard) => {
      const [reason, ...more] = lifeReasons(facts, { closeTiesHard });
      expect(more).toEqual([]);
      expect(reason).toMatchObject({ area: 'interpersonal_deficits', item: 'inventory' });
      expect(reason?.says).toMatch(/^On the circle: all who matter to them are named/);
      expect(reason?.points).toBeGreaterThan(0);
    },
  );

  const unclear: readonly FocusAnswers[] = [
    {},
    { closeTiesHard: 'it-is-not' },
    { closeTiesHard: 'under-1-year' },
    { closeTiesHard: 'most-of-my-life', peopleToCall: '4-or-more' },
  ];
  test.for(unclear)('may be a loss or a change, or none at all, with %j', (answers) => {
    expect(lifeReasons(facts, answers)).toEqual([]);
  });

  test('are few also with two or three people to call on a bad day', () => {
    const answers: FocusAnswers = { closeTiesHard: '1-5-years', peopleToCall: '2-3' };
    expect(lifeReasons(facts, answers)).toHaveLength(1);
  });
});
