import { describe, expect, test } from 'vitest';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import { diedWeeksAgo } from '../../../domain/focus/death-timing.ts';

const TODAY = '2026-11-24';
type Timing = NonNullable<FocusAnswers['eventTiming']>['someone-died'];

describe('a death of only weeks ago, of which no date is told', () => {
  const told = (timing: Timing, more: FocusAnswers = { onset: 'under-1-month' }) =>
    diedWeeksAgo({ ...more, eventTiming: { 'someone-died': timing } }, { deaths: [] }, TODAY);

  test.for([
    ['same-time', true],
    ['after', true],
    ['up-to-3-months-before', false],
    ['not-sure', false],
    [undefined, false],
  ] as const)('with a low mood of under a month, %s: %s', ([timing, isRecent]) => {
    expect(told(timing)).toBe(isRecent);
  });

  test('is not known where the low mood is older, or where no one died', () => {
    expect(told('same-time', { onset: '1-3-months' })).toBe(false);
    expect(told('same-time', { onset: 'under-1-month', someoneDied: 'no' })).toBe(false);
  });
});

describe('a death on the circle or the line', () => {
  const shown = (when: string) => diedWeeksAgo({ someoneDied: 'no' }, { deaths: [when] }, TODAY);

  test.for([
    ['2026-11', true],
    ['2026-11-20', true],
    ['2026', true],
    ['2026-12', false],
    ['2026-11-25', false],
    ['2025', false],
  ] as const)('in %s is of only weeks ago: %s', ([when, isRecent]) => {
    expect(shown(when)).toBe(isRecent);
  });
});
