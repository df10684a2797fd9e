import { describe, expect, test } from 'vitest';
import { NO_LIFE_FACTS } from '../../../domain/focus/life-facts.ts';
import { strengthOf } from '../../../domain/focus/strength.ts';
import type { FocusArea } from '../../../domain/focus/suggestion.ts';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';

const TODAY = '2026-12-01';
const ALL_TOLD: FocusAnswers = { someoneDied: 'no', troubleWith: 'no', lifeChanges: [] };

type Points = Partial<Record<FocusArea, number>>;
/** How firmly the answers speak for `primary`. */
const strength = (
  primary: FocusArea,
  points: Points,
  {
    answers = ALL_TOLD,
    from = 'answers',
  }: { readonly answers?: FocusAnswers; readonly from?: 'answers' | 'words' } = {},
) =>
  strengthOf({
    answers,
    life: NO_LIFE_FACTS,
    scores: { grief: 0, role_dispute: 0, role_transition: 0, interpersonal_deficits: 0, ...points },
    today: TODAY,
    chosen: { primary, secondary: null, eitherFits: false, from },
  });

test('what is not suggested is unclear, and what rests on words alone is tentative', () => {
  const scores = { grief: 16, role_dispute: 0, role_transition: 0, interpersonal_deficits: 0 };
  const measured = { answers: ALL_TOLD, life: NO_LIFE_FACTS, scores, today: TODAY };
  expect(strengthOf({ ...measured, chosen: null })).toBe('unclear');
  expect(strength('role_dispute', { role_dispute: 16 }, { from: 'words' })).toBe('tentative');
});

describe('an area is clear', () => {
  test.each([
    [9.5, 'some'],
    [10, 'clear'],
    [16, 'clear'],
  ] as const)('from ten points on: %d is %s', (role_dispute, expected) => {
    expect(strength('role_dispute', { role_dispute })).toBe(expected);
  });

  test.each([
    [7.5, 'clear'],
    [8, 'some'],
    [10, 'some'],
    [12, 'some'],
  ] as const)('with no rival within two points of its ten: %d is %s', (rival, expected) => {
    expect(strength('role_dispute', { role_dispute: 10, role_transition: rival })).toBe(expected);
    expect(strength('role_transition', { role_transition: 10, grief: rival })).toBe(expected);
  });

  test('whatever speaks for isolation, which is no rival', () => {
    const points = { role_transition: 10, interpersonal_deficits: 10 };
    expect(strength('role_transition', points)).toBe('clear');
  });

  test('for grief only where the death was not weeks ago', () => {
    const died = (whenDied: string): FocusAnswers => ({
      ...ALL_TOLD,
      someoneDied: 'yes',
      whenDied,
    });
    expect(strength('grief', { grief: 12 }, { answers: died('2026-11-20') })).toBe('some');
    expect(strength('grief', { grief: 12 }, { answers: died('2025-11') })).toBe('clear');
    // A quarrel is one, whoever died.
    const quarrel = { role_dispute: 12 };
    expect(strength('role_dispute', quarrel, { answers: died('2026-11-20') })).toBe('clear');
  });

  test('for isolation only where loss, trouble and change were all answered', () => {
    const points = { interpersonal_deficits: 12 };
    expect(strength('interpersonal_deficits', points)).toBe('clear');
    for (const left of ['someoneDied', 'troubleWith', 'lifeChanges'] as const) {
      const answers = { ...ALL_TOLD, [left]: undefined };
      expect(strength('interpersonal_deficits', points, { answers })).toBe('some');
      expect(strength('role_dispute', { role_dispute: 12 }, { answers })).toBe('clear');
    }
  });
});
