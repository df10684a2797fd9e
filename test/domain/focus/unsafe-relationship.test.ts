import { expect, test } from 'vitest';
import { isUnsafeRelationship } from '../../../domain/focus/unsafe-relationship.ts';
import { safeAnswers, someAnswers } from '../../support/answers.ts';

test('somebody who is safe at home is not in an unsafe relationship', () => {
  expect(isUnsafeRelationship(safeAnswers)).toBe(false);
  expect(isUnsafeRelationship({})).toBe(false);
});

test.for(['afraidOfSomeoneClose', 'unsafeRightNow', 'childOrDependentInDanger'] as const)(
  '%s: a yes counts, and so does "I would rather say this to a person"',
  (item) => {
    expect(isUnsafeRelationship({ ...safeAnswers, [item]: 'yes' })).toBe(true);
    expect(isUnsafeRelationship({ ...safeAnswers, [item]: 'unsaid' })).toBe(true);
  },
);

test('risk to oneself alone is none', () => {
  const atRisk = someAnswers({ safety: { thoughtsOfEndingLifeNow: 'yes' } }).safety;
  expect(isUnsafeRelationship(atRisk)).toBe(false);
});
