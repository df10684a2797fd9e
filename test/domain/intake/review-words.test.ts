import { describe, expect, test } from 'vitest';
import type { WordsFile } from '../../../domain/intake/words-desk.ts';
import { reviewWords } from '../../../domain/intake/review-words.ts';
import type { NarrativeReading } from '../../../domain/words/narrative.ts';
import { aForm } from '../../support/intake-form.ts';
import { anIntake } from '../../support/intake-record.ts';

const PRACTICE = { timeZone: 'America/New_York', griefScope: 'death' } as const;
const HINT = { kind: 'suicide_passive', phrase: 'the long dark' } as const;

const words = (more: Partial<NarrativeReading> = {}): NarrativeReading => ({
  language: 'en',
  evidence: [],
  elsewhere: 0,
  riskHints: [HINT],
  leaning: null,
  version: 'lists',
  ...more,
});

const received = (): WordsFile => anIntake({ form: aForm({ narrative: 'The long dark.' }) }).record;
const decided = (file: WordsFile): WordsFile => ({
  ...file,
  intake: { ...file.intake, status: 'referred' },
});
const reviewed = (file: WordsFile, read: NarrativeReading): WordsFile => ({
  ...file,
  review: { ...file.review, ...reviewWords(file, read, PRACTICE) },
});

describe('what words change in the review of a request', () => {
  test('the suggestion names what read them, and the hints come in', () => {
    const later = reviewWords(received(), words(), PRACTICE);
    expect(later?.riskHints).toEqual([HINT]);
    expect(later?.suggestion.ruleVersion).toMatch(/\+lists$/);
  });

  test('words that say nothing are marked as read all the same', () => {
    const nothing = words({ language: 'empty', riskHints: [] });
    expect(reviewWords(received(), nothing, PRACTICE)?.suggestion.ruleVersion).toMatch(/\+lists$/);
  });

  test('what counts as grief at the practice counts with words as well', () => {
    const form = aForm();
    const focus = { ...form.answers.focus, wish: 'coping-with-a-loss' } as const;
    const { record } = anIntake({ form: { ...form, answers: { ...form.answers, focus } } });
    const griefOf = (griefScope: 'death' | 'any-loss') =>
      reviewWords(record, words(), { ...PRACTICE, griefScope })?.suggestion.scores.grief;
    expect(griefOf('death')).toBe(0);
    expect(griefOf('any-loss')).toBeGreaterThan(0);
  });

  test('the same reading changes nothing the second time', () => {
    expect(reviewWords(reviewed(received(), words()), words(), PRACTICE)).toBeUndefined();
  });

  test('a closer reading takes the place of a plainer one, and never the other way', () => {
    const closer = words({ version: 'lists+model', riskHints: [] });
    const plain = reviewed(received(), words());
    expect(reviewWords(plain, closer, PRACTICE)).toMatchObject({ riskHints: [] });
    expect(reviewWords(reviewed(plain, closer), words(), PRACTICE)).toBeUndefined();
  });

  test('a reading whose version only begins alike is another one', () => {
    const tenth = reviewed(received(), words({ version: 'lists.10' }));
    expect(reviewWords(tenth, words({ version: 'lists.1' }), PRACTICE)).toBeDefined();
  });

  test('after a decision the suggestion stays the one that was seen, and hints still come in', () => {
    const file = decided(received());
    const later = reviewWords(file, words(), PRACTICE);
    expect(later).toEqual({ suggestion: file.review.suggestion, riskHints: [HINT] });
  });

  test('after a decision no hint is lost, and none comes twice', () => {
    const other = { kind: 'self_harm', phrase: 'I cut' } as const;
    const file = decided(reviewed(received(), words({ riskHints: [other] })));
    expect(reviewWords(file, words(), PRACTICE)?.riskHints).toEqual([other, HINT]);
    expect(reviewWords(file, words({ riskHints: [other] }), PRACTICE)).toBeUndefined();
  });
});
