import { describe, expect, test } from 'vitest';
import { decisionRequest } from '../../../schemas/staff.ts';
import {
  EMPTY_DRAFT,
  isEmptyDraft,
  readDraft,
  withOutcome,
  withPrimary,
  type DecisionDraft,
} from '../../../web/staff/intake/decision-draft.ts';

const full: DecisionDraft = {
  outcome: 'accepted',
  reason: ' Good fit, mornings. ',
  primary: 'grief',
  secondary: 'role_transition',
  letter: true,
};
const at = (version: number, callInstead: 'not-safe' | null = null) => ({ version, callInstead });

describe('a decision draft', () => {
  test('says all that is missing, in the order of the form', () => {
    const problems = readDraft(EMPTY_DRAFT, at(1));
    expect(problems).toMatchObject([
      { field: 'outcome' },
      { field: 'primary' },
      { field: 'reason' },
    ]);
  });

  test('becomes a request that the service takes', () => {
    const request = readDraft(full, at(3));
    expect(decisionRequest.parse(request)).toEqual({
      version: 3,
      outcome: 'accepted',
      reason: 'Good fit, mornings.',
      confirmedFocus: { primary: 'grief', secondary: 'role_transition' },
      letter: true,
    });
  });

  test('"not settled yet" is a choice of its own, and sends no focus', () => {
    expect(readDraft(withPrimary(full, 'open'), at(1))).toMatchObject({ confirmedFocus: null });
    expect(readDraft({ ...full, primary: null }, at(1))).toMatchObject([{ field: 'primary' }]);
  });

  test('a second focus never equals the first', () => {
    expect(withPrimary(full, 'role_transition').secondary).toBeNull();
    expect(withPrimary(full, 'role_dispute').secondary).toBe('role_transition');
  });

  test.each(['', '   ', '\n'])('"%s" is no reason', (reason) => {
    expect(readDraft({ ...full, reason }, at(1))).toMatchObject([{ field: 'reason' }]);
  });

  test('a reason of 2000 characters is taken, one more is not', () => {
    const fits = readDraft({ ...full, reason: 'ü'.repeat(2000) }, at(1));
    expect(decisionRequest.safeParse(fits).success).toBe(true);
    expect(readDraft({ ...full, reason: 'ü'.repeat(2001) }, at(1))).toMatchObject([
      { field: 'reason' },
    ]);
  });

  test('asks whether the letter goes, and anew for another outcome', () => {
    const other = withOutcome(full, 'referred');
    expect(readDraft(other, at(1))).toMatchObject([{ field: 'letter' }]);
    expect(readDraft({ ...other, letter: false }, at(1))).toMatchObject({ letter: false });
    expect(withOutcome(full, 'accepted')).toEqual(full);
  });

  test('sends no letter to a client who may not be mailed, and asks for no choice', () => {
    expect(readDraft({ ...full, letter: null }, at(1, 'not-safe'))).toMatchObject({
      letter: false,
    });
    expect(readDraft(full, at(1, 'not-safe'))).toMatchObject({ letter: false });
  });

  test('is empty until something is chosen or written', () => {
    expect(isEmptyDraft(EMPTY_DRAFT)).toBe(true);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, reason: 'a' })).toBe(false);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, primary: 'open' })).toBe(false);
  });
});
