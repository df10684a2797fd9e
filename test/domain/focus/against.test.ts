import { describe, expect, test } from 'vitest';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import { speaksForNothing } from '../../../domain/focus/speaks-for-nothing.ts';
import { diedLongBeforeOnset } from '../../../domain/focus/death-timing.ts';
import type { FocusArea } from '../../../domain/focus/suggestion.ts';
import { against, both, change, loss, quarrel, suggest } from '../../support/focus-answers.ts';
import { wordsFor } from '../../support/focus-context.ts';

const NOTHING_ELSE = { longing: 0, avoidingReminders: 0, worseOnDates: 0 } as const;
const timed = (answers: FocusAnswers, timing: FocusAnswers['eventTiming']): FocusAnswers => ({
  ...answers,
  eventTiming: { ...answers.eventTiming, ...timing },
});

describe('against grief it is said', () => {
  test('that they were not close, and only then', () => {
    expect(against({ ...loss, closenessToThem: 'not-close' })).toContain('not close to the person');
    expect(against({ ...loss, closenessToThem: 'mixed' })).not.toContain('not close');
    expect(against({ ...change, closenessToThem: 'not-close' })).not.toContain('not close');
  });

  test('that the death was over a year before, and only then', () => {
    const old = timed(loss, { 'someone-died': 'over-a-year-before' });
    expect(suggest(old).primary).toBe('grief');
    expect(against(old)).toContain('The death was over a year before');
    expect(against(loss)).not.toContain('over a year');
  });

  test('that no one died, only where a loss without a death is read as grief', () => {
    expect(against(loss, { griefScope: 'any-loss' })).not.toContain('No one died');
  });
});

describe('against a dispute it is said', () => {
  test('that it is over, where they say so', () => {
    const strong = { ...quarrel, lifeChanges: [] } as const;
    expect(against({ ...strong, troubleStage: 'over' })).toContain('adjusting');
    expect(against({ ...strong, troubleStage: 'ending' })).not.toContain('adjusting');
  });
});

describe('against a change it is said', () => {
  test('that it was over a year before, and only then', () => {
    const old = timed(
      { ...change, wish: 'settling-into-a-change' },
      {
        'big-change': 'over-a-year-before',
      },
    );
    expect(suggest(old).primary).toBe('role_transition');
    expect(against(old)).toContain('The change was over a year before');
    expect(against(change)).not.toContain('over a year');
  });

  test('that it may be part of a loss, where someone died and the death counts', () => {
    const died = { ...change, someoneDied: 'yes' } as const;
    expect(against(died)).toContain('part of that loss');
    expect(against(change)).not.toContain('part of that loss');
    const absorbed = timed({ ...died, ...NOTHING_ELSE }, { 'someone-died': 'over-a-year-before' });
    expect(against(absorbed)).not.toContain('part of that loss');
    expect(against(absorbed)).toContain('it does not count');
    expect(against({ ...absorbed, troubleWith: 'no' })).not.toContain('no lasting trouble');
  });
});

describe('of the client’s own pick it is said', () => {
  const PICKED = 'Their own pick, grief and loss, is not the first suggestion: ask what they mean.';

  test('that it is not the first, with the reason where its area is closed', () => {
    const open = suggest({ ...change, wish: 'coping-with-a-loss' }).against;
    expect(open).toContain(PICKED);
    const shut = { ...change, someoneDied: 'no', troubleWith: 'no', wish: 'coping-with-a-loss' };
    expect(suggest(shut as FocusAnswers).against).toContain(
      `${PICKED} No one who mattered to them has died.`,
    );
  });

  test('nothing where it is the first, or where they are not sure', () => {
    expect(against({ ...loss, wish: 'coping-with-a-loss' })).not.toContain('Their own pick');
    expect(against({ ...loss, wish: 'not-sure' })).not.toContain('Their own pick');
  });
});

describe('of their own words it is said', () => {
  const words = (area: FocusArea) => ({ words: wordsFor([area]) });

  test('that they speak more of another area, and nothing where they speak of one suggested', () => {
    const two = both(change, quarrel);
    expect(suggest(two).secondary).not.toBeNull();
    expect(against(two, words('grief'))).toContain('Their own words speak more of grief and loss.');
    expect(against(two, words('role_dispute'))).not.toContain('Their own words');
    expect(against(two, words('role_transition'))).not.toContain('Their own words');
  });
});

describe('a death long before the low mood', () => {
  const TODAY = '2026-11-24';
  const told = (timing: NonNullable<FocusAnswers['eventTiming']>['someone-died']) =>
    diedLongBeforeOnset(
      { onset: '4-6-months', whenDied: '2020', eventTiming: { 'someone-died': timing } },
      TODAY,
    );

  test('is what the client says of it, whatever the date', () => {
    expect(told('same-time')).toBe(false);
    expect(told('over-a-year-before')).toBe(true);
  });

  test('is told by the date where they are not sure or did not say', () => {
    expect(told('not-sure')).toBe(true);
    expect(told(undefined)).toBe(true);
    const recent = { onset: '4-6-months', whenDied: '2026-03' } as const;
    expect(diedLongBeforeOnset(recent, TODAY)).toBe(false);
  });

  test.for([
    ['2025-05', false],
    ['2025-04', true],
  ] as const)(
    'of half a year at most begins a year and a month earlier: %s',
    ([whenDied, isLong]) => {
      expect(diedLongBeforeOnset({ onset: '4-6-months', whenDied }, TODAY)).toBe(isLong);
    },
  );
});

test('a line of the timeline speaks for something, unless it is something good', () => {
  const line = (kind: 'job' | 'something-good') => ({
    timeline: { events: [{ month: '2026-03', kind }] },
  });
  expect(speaksForNothing({}, line('job'))).toBe(false);
  expect(speaksForNothing({}, line('something-good'))).toBe(true);
});
