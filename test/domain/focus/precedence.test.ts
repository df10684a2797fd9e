import { describe, expect, test } from 'vitest';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import { against, both, change, loss, quarrel, suggest } from '../../support/focus-answers.ts';

describe('a break-up (P5)', () => {
  const parting = (troubleStage: FocusAnswers['troubleStage']) =>
    suggest({ ...both(quarrel, change), troubleWith: 'ex', troubleStage });

  test('that is over is a transition, even where the quarrel has more points', () => {
    const over: FocusAnswers = {
      ...both(quarrel, change),
      troubleStage: 'over',
      cutOffFromSupport: 0,
      unsureWhatIsAsked: 0,
      missLifeBefore: 1,
    };
    const { primary, scores } = suggest(over);
    expect(scores.role_dispute).toBeGreaterThan(scores.role_transition);
    expect(primary).toBe('role_transition');
  });

  test('with both live shows both, and the client decides', () => {
    const { primary, secondary, eitherFits } = parting('still-talking');
    expect(new Set([primary, secondary])).toEqual(new Set(['role_dispute', 'role_transition']));
    expect(eitherFits).toBe(true);
  });

  test('where a dispute is still suggested although it is over, staff are told', () => {
    expect(
      against({ ...quarrel, troubleStage: 'over', wish: 'sorting-things-out-with-someone' }),
    ).toContain('a change rather than a dispute');
  });
});

describe('what began first (P6)', () => {
  const began = (change_: 'up-to-3-months-before' | 'after') =>
    suggest({
      ...both(quarrel, change),
      lifeChanges: ['illness'],
      eventTiming: { 'trouble-with-a-person': 'same-time', 'big-change': change_ },
    });

  test('goes first when the points are close', () => {
    expect(began('up-to-3-months-before')).toMatchObject({
      primary: 'role_transition',
      secondary: 'role_dispute',
    });
    expect(began('after')).toMatchObject({ primary: 'role_dispute', secondary: 'role_transition' });
  });
});

describe('an old death (P7)', () => {
  const old: FocusAnswers = {
    ...loss,
    eventTiming: { 'someone-died': 'over-a-year-before' },
    longing: 1,
    avoidingReminders: 0,
    worseOnDates: 1,
    wish: 'coping-with-a-loss',
  };

  test('that is rarely grieved does not count, and is said so beside the client’s own pick', () => {
    const { primary, scores, clientsPick, against: doubts } = suggest(old);
    expect(scores.grief).toBe(0);
    expect(primary).toBe('none');
    expect(clientsPick).toBe('grief');
    expect(doubts.join(' ')).toContain('Their own pick, grief and loss');
    expect(doubts.join(' ')).toContain('does not count');
  });

  test('that is still grieved counts', () => {
    expect(suggest({ ...old, longing: 4, avoidingReminders: 3 }).primary).toBe('grief');
  });

  test('of which nothing more was said is not taken for absorbed', () => {
    const silent = {
      ...old,
      longing: undefined,
      avoidingReminders: undefined,
      worseOnDates: undefined,
    };
    expect(suggest(silent).scores.grief).toBeGreaterThan(0);
  });

  test.for([
    ['2019', '4-6-months', true],
    ['2024-01', '4-6-months', true],
    ['2025-09', '4-6-months', false],
    ['2026', '4-6-months', false],
    ['2001-05-02', 'over-2-years', false],
  ] as const)('in %s, with low mood for %s: long before is %s', ([whenDied, onset, isOld]) => {
    const dated: FocusAnswers = { ...old, eventTiming: {}, whenDied, onset };
    expect(suggest(dated).scores.grief === 0).toBe(isOld);
  });
});

describe('a very recent death (P8)', () => {
  test.for([
    ['2026-11-03', true],
    ['2026-09-29', true],
    ['2026-09-20', false],
    ['2026-11', true],
    ['2026-09', true],
    ['2026-08', false],
    ['2026-12', false],
    ['2026', true],
    ['2025', false],
    ['2027', false],
    ['2027-01-01', false],
  ] as const)('on %s is flagged: %s', ([whenDied, flagged]) => {
    const { primary, strength, against: doubts } = suggest({ ...loss, whenDied });
    expect(primary).toBe('grief');
    expect(doubts.join(' ').includes('only weeks ago')).toBe(flagged);
    expect(strength).toBe(flagged ? 'some' : 'clear');
  });

  test.for([
    ['2025', '2026-01-20', true],
    ['2025', '2026-02-25', true],
    ['2025', '2026-02-26', false],
    ['2028-02', '2028-04-25', true],
    ['2028-02', '2028-04-26', false],
  ] as const)('in %s, told on %s, is taken as its last day: %s', ([whenDied, today, flagged]) => {
    const doubts = against({ ...loss, whenDied }, { today });
    expect(doubts.includes('only weeks ago')).toBe(flagged);
  });

  test('shows without a date when low mood and death are both under a month old', () => {
    expect(against({ ...loss, onset: 'under-1-month' })).toContain('only weeks ago');
  });
});
