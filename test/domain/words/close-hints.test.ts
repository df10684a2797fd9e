import { describe, expect, test } from 'vitest';
import { closeHints } from '../../../domain/words/close-hints.ts';
import { nearnessOf } from '../../../domain/words/risk-model.ts';
import { aRiskModel } from '../../support/risk-model.ts';

const model = aRiskModel();
const NEAR = [0, 1];
const BETWEEN = [0.4, 0.6];
const FAR = [1, 0];
const hintsOf = (sentence: string, embedding: readonly number[]) =>
  closeHints(sentence, [{ sentence, embedding }], model);

describe('hints of lists and meaning together', () => {
  test('keep a plain phrase, however far the meaning seems', () => {
    expect(hintsOf('I want to kill myself.', FAR)).toEqual([
      { kind: 'suicide_active', phrase: 'kill myself' },
    ]);
  });

  test('keep a vague phrase where the meaning bears it out', () => {
    expect(hintsOf('I feel like a burden.', BETWEEN).map(({ kind }) => kind)).toEqual([
      'suicide_passive',
    ]);
  });

  test('leave a vague phrase out where it does not', () => {
    expect(hintsOf('I feel like a burden.', FAR)).toEqual([]);
  });

  test('leave it out where only another sentence of the text does', () => {
    const [vague, other] = ['I feel like a burden.', 'The winter was long.'];
    const meant = [
      { sentence: vague, embedding: FAR },
      { sentence: other, embedding: BETWEEN },
    ];
    expect(closeHints(`${vague} ${other}`, meant, model)).toEqual([]);
  });

  test('keep a vague phrase of a sentence that was too long to be read by its meaning', () => {
    const long = `I feel like a burden and ${'the days go by '.repeat(60)}.`;
    const kinds = closeHints(long, [{ sentence: long.slice(0, 600), embedding: FAR }], model);
    expect(kinds.map(({ kind }) => kind)).toEqual(['suicide_passive']);
  });

  test('show a sentence that no list knows where its meaning comes very near', () => {
    const sentence = 'I would sign\n for the long dark.';
    expect(hintsOf(sentence, NEAR)).toEqual([
      { kind: 'suicide_passive', phrase: 'I would sign for the long dark.' },
    ]);
    expect(hintsOf(sentence, BETWEEN)).toEqual([]);
  });

  test('show none that is said of somebody else', () => {
    expect(hintsOf('My brother would sign for the long dark.', NEAR)).toEqual([]);
  });

  test('leave other risks as the lists heard them', () => {
    expect(hintsOf('He hits me.', FAR).map(({ kind }) => kind)).toEqual(['abuse_or_violence']);
  });
});

test('a line refuses embeddings of another length than it was fitted on', () => {
  expect(() => nearnessOf(model, [1, 2, 3])).toThrow(/fitted on/);
});
