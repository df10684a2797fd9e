import { describe, expect, test } from 'vitest';
import { focusAgreement, PAIRS_NEEDED } from '../../../domain/agreement/focus-agreement.ts';
import { focusPairOf, type FocusPair } from '../../../domain/agreement/focus-pair.ts';
import { FOCUS_AREAS, type FocusArea } from '../../../domain/focus/suggestion.ts';

const pair = (
  suggested: FocusArea | 'none',
  confirmed: FocusArea,
  second: FocusArea | null = null,
): FocusPair => ({
  suggested: { primary: suggested, secondary: second, strength: 'some' },
  confirmed: { primary: confirmed, secondary: null },
});
const times = (count: number, one: FocusPair) => Array.from({ length: count }, () => one);

describe('agreement of suggestions with confirmed focus', () => {
  test('says nothing while there are too few pairs', () => {
    expect(focusAgreement(times(PAIRS_NEEDED - 1, pair('grief', 'grief')))).toBeNull();
    expect(focusAgreement(times(PAIRS_NEEDED, pair('grief', 'grief')))).not.toBeNull();
  });

  test('is a kappa with its interval, and a table of who was suggested what', () => {
    const agreement = focusAgreement([
      ...times(10, pair('grief', 'grief')),
      ...times(5, pair('role_dispute', 'grief')),
      ...times(5, pair('none', 'role_dispute', null)),
      ...times(20, pair('role_dispute', 'role_dispute')),
    ]);
    expect(agreement?.first).toMatchObject({ hits: 30, of: 40 });
    expect(agreement?.table.grief).toMatchObject({ grief: 10, role_dispute: 5, none: 0 });
    expect(agreement?.table.role_dispute).toMatchObject({ role_dispute: 20, none: 5 });
    const { value = 0, low = 0, high = 0 } = agreement?.kappa ?? {};
    expect(low).toBeLessThan(value);
    expect(value).toBeLessThan(high);
  });

  test('counts a second suggestion that was confirmed first', () => {
    const agreement = focusAgreement(times(20, pair('role_dispute', 'grief', 'grief')));
    expect(agreement?.first.hits).toBe(0);
    expect(agreement?.among.hits).toBe(20);
  });

  test('has no kappa where one area alone was ever used', () => {
    expect(focusAgreement(times(20, pair('grief', 'grief')))?.kappa).toBeNull();
  });
});

describe('the pair of a decision', () => {
  const focus = { primary: 'grief', secondary: null, strength: 'clear' } as const;

  test.for(FOCUS_AREAS)('keeps what was suggested beside %s', (primary) => {
    const confirmedFocus = { primary, secondary: null };
    expect(focusPairOf({ focus }, { confirmedFocus })).toEqual({
      suggested: focus,
      confirmed: confirmedFocus,
    });
  });

  test('is none where no focus was settled', () => {
    expect(focusPairOf({ focus }, { confirmedFocus: null })).toBeNull();
  });
});
