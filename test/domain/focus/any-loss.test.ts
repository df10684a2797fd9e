import { describe, expect, test } from 'vitest';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import { change, quarrel, suggest } from '../../support/focus-answers.ts';

/** Somebody who calls what happened a loss; no one died. */
const calledLoss = (more: FocusAnswers): FocusAnswers => ({
  someoneDied: 'no',
  ...more,
  wish: 'coping-with-a-loss',
});
const griefOf = (answers: FocusAnswers, griefScope: 'death' | 'any-loss' = 'any-loss') =>
  suggest(answers, { griefScope }).scores.grief;

describe('where the practice counts any loss as grief', () => {
  test('a change or a relationship that ends is one, where the client calls it so', () => {
    const parted = { ...quarrel, lifeChanges: [], troubleStage: 'over' } as const;
    for (const lost of [change, parted, { ...parted, troubleStage: 'ending' } as const]) {
      expect(griefOf(calledLoss(lost))).toBeGreaterThan(0);
      expect(griefOf({ ...calledLoss(lost), wish: 'not-sure' })).toBe(0);
      expect(griefOf(calledLoss(lost), 'death')).toBe(0);
    }
  });

  test('nothing is one where nothing changed and nobody parts', () => {
    expect(griefOf(calledLoss({ lifeChanges: [] }))).toBe(0);
    expect(griefOf(calledLoss({ ...quarrel, lifeChanges: [], troubleStage: 'stuck' }))).toBe(0);
  });

  test('a death that counts leaves the change what it is', () => {
    const died = calledLoss({ ...change, someoneDied: 'yes', longing: 2 });
    expect(griefOf(died)).toBe(griefOf(died, 'death'));
  });

  test('a death of long ago that weighs little does not', () => {
    const long = calledLoss({
      ...change,
      ...{ someoneDied: 'yes', longing: 0, avoidingReminders: 0, worseOnDates: 0 },
      eventTiming: { ...change.eventTiming, 'someone-died': 'over-a-year-before' },
    });
    expect(griefOf(long, 'death')).toBe(0);
    expect(griefOf(long)).toBeGreaterThan(0);
  });
});
