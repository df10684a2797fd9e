import { describe, expect, test } from 'vitest';
import { intakeItem, toIntake } from '../../adapters/intake-item.ts';
import { reviewItem, toReview } from '../../adapters/review-item.ts';
import { anIntake } from '../support/intake-record.ts';

const without = (item: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(item).filter(([key]) => key !== name));

describe('records written by an earlier version', () => {
  const { intake, review } = anIntake().record;

  test('a review from before the words were read has no hints', () => {
    const old = without(reviewItem(intake.id, { ...review, riskHints: [] }), 'riskHints');
    expect(toReview(old)).toEqual({ ...review, riskHints: [] });
  });

  test('an intake from before the words were read is not marked', () => {
    const old = without(intakeItem(intake), 'readFirst');
    expect(toIntake(old)).toMatchObject({ id: intake.id, readFirst: false });
  });
});
