import { describe, expect, test } from 'vitest';
import { assessIntake } from '../../../domain/intake/assess-intake.ts';
import { someAnswers } from '../../support/answers.ts';

const assess = (narrative?: string) =>
  assessIntake(
    { answers: someAnswers(), narrative, dateOfBirth: '1990-04-30' },
    { today: '2026-11-24', griefScope: 'death' },
  );

describe('a first look at an intake', () => {
  test('hands staff the phrase that may mean danger, and leaves the tier to the answers', () => {
    const quiet = assess('I moved here in spring.');
    const loud = assess('I moved here in spring. I want to kill myself.');
    expect(loud.riskHints).toEqual([
      { kind: 'suicide_active', phrase: expect.stringContaining('kill myself') as string },
    ]);
    expect(quiet.riskHints).toEqual([]);
    expect(loud.screening).toEqual(quiet.screening);
  });

  test('has no hint where nothing was written', () => {
    expect(assess().riskHints).toEqual([]);
  });
});
