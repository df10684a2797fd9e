import { describe, expect, test } from 'vitest';
import { rank } from '../../../domain/focus/rank.ts';

const ranked = (points: Partial<Parameters<typeof rank>[0]>) =>
  rank(
    { grief: 0, role_dispute: 0, role_transition: 0, interpersonal_deficits: 0, ...points },
    { answers: {}, wordsLean: null },
  );

describe('the limits of the scoring, as the question set gives them', () => {
  test.for([
    [6.75, null],
    [7, 'role_dispute'],
  ] as const)('an area of %d points: first is %s', ([points, primary]) => {
    expect(ranked({ role_dispute: points })?.primary ?? null).toBe(primary);
  });

  test.for([
    [10, 7.75, null],
    [10, 8, 'role_transition'],
    [16, 8, 'role_transition'],
  ] as const)('a first of %d and a next of %d: second is %s', ([first, next, secondary]) => {
    expect(ranked({ role_dispute: first, role_transition: next })?.secondary).toBe(secondary);
  });

  test.for([
    [12, 10, true],
    [12.25, 10, false],
  ] as const)('%d and %d: either fits is %s', ([first, next, eitherFits]) => {
    expect(ranked({ grief: first, role_dispute: next })?.eitherFits).toBe(eitherFits);
  });

  test.for([
    [7, 7, true],
    [8.75, 7, true],
    [9, 7, true],
    [8, 6.75, false],
    [9.25, 7, false],
  ] as const)('near the least a focus needs, %d and %d: both are shown is %s', (near) => {
    const [first, next, shown] = near;
    expect(ranked({ role_dispute: first, role_transition: next })).toEqual({
      primary: 'role_dispute',
      secondary: shown ? 'role_transition' : null,
      eitherFits: shown,
    });
  });

  test('a change that came with a death comes after it in a near tie, and one that came before does not', () => {
    const points = { grief: 9, role_dispute: 0, role_transition: 10, interpersonal_deficits: 0 };
    const first = (change: 'same-time' | '3-12-months-before') =>
      rank(points, {
        answers: { eventTiming: { 'someone-died': 'same-time', 'big-change': change } },
        wordsLean: null,
      })?.primary;
    expect(first('same-time')).toBe('grief');
    expect(first('3-12-months-before')).toBe('role_transition');
  });

  test('in a near tie the client’s own pick goes first, and the other is still shown', () => {
    const points = { grief: 0, role_dispute: 9, role_transition: 7, interpersonal_deficits: 0 };
    const answers = { wish: 'settling-into-a-change' } as const;
    expect(rank(points, { answers, wordsLean: null })).toEqual({
      primary: 'role_transition',
      secondary: 'role_dispute',
      eitherFits: true,
    });
  });

  test.for([
    [4.75, 'interpersonal_deficits'],
    [5, null],
  ] as const)('isolation of 12 beside a loss of %d: first is %s', ([grief, primary]) => {
    expect(ranked({ interpersonal_deficits: 12, grief })?.primary ?? null).toBe(primary);
  });

  test('of three areas the two with most points are shown', () => {
    expect(ranked({ grief: 9, role_dispute: 15, role_transition: 12 })).toMatchObject({
      primary: 'role_dispute',
      secondary: 'role_transition',
    });
  });
});
