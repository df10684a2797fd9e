import { describe, expect, test } from 'vitest';
import { clientItem } from '../../adapters/client-item.ts';
import { toClient, toCourseClient } from '../../adapters/client-item.ts';
import { intakeItem } from '../../adapters/intake-item.ts';
import { toIntake } from '../../adapters/stored-intake.ts';
import { reviewItem } from '../../adapters/review-item.ts';
import { toReview } from '../../adapters/stored-review.ts';
import { anIntake } from '../support/intake-record.ts';

const without = (item: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(item).filter(([key]) => key !== name));

describe('records written by an earlier version', () => {
  const { intake, review, client } = anIntake().record;

  test('a review from before the words were read has no hints', () => {
    const old = without(reviewItem(intake.id, { ...review, riskHints: [] }), 'riskHints');
    expect(toReview(old)).toEqual({ ...review, riskHints: [] });
  });

  test('an intake from before the words were read is not marked', () => {
    const old = without(intakeItem(intake), 'readFirst');
    expect(toIntake(old)).toMatchObject({ id: intake.id, readFirst: false });
  });

  test('an intake from before there were courses is not cleared', () => {
    expect(toIntake(without(intakeItem(intake), 'cleared')).cleared).toBeUndefined();
  });

  test('a client from before there were courses has agreed to no details, and is reminded', () => {
    const { textVersion, email } = client.consents;
    const at = client.consents.at.toISOString();
    const old = { ...clientItem(client), consents: { textVersion, at, email } };
    expect(toClient(old).consents).toEqual({ ...client.consents, details: false });
    expect(toCourseClient(old)).toMatchObject({
      id: client.id,
      remindersOff: false,
      mayDetail: false,
    });
  });
});
