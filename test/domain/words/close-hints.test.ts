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

  test('show the nearest of several, and no more than a line or two of it', () => {
    const [near, nearest] = [
      'I would sign for it.',
      `I would sign for the ${'long '.repeat(40)}dark.`,
    ];
    const meant = [
      { sentence: near, embedding: [0.05, 0.95] },
      { sentence: nearest, embedding: NEAR },
    ];
    const [hint, ...more] = closeHints(`${near} ${nearest}`, meant, model);
    expect(more).toEqual([]);
    expect(hint?.kind).toBe('suicide_passive');
    expect(nearest.startsWith(hint?.phrase ?? '-')).toBe(true);
    expect(hint?.phrase.length).toBe(120);
  });

  test('show none such beside what a list knows of a wish to die', () => {
    const [known, unknown] = ['I want to die.', 'I would sign for the long dark.'];
    const meant = [
      { sentence: known, embedding: FAR },
      { sentence: unknown, embedding: NEAR },
    ];
    expect(closeHints(`${known} ${unknown}`, meant, model)).toEqual([
      { kind: 'suicide_passive', phrase: 'want to die' },
    ]);
  });

  test('show none such beside what a list knows of a plan either', () => {
    const [known, unknown] = ['I want to kill myself.', 'I would sign for the long dark.'];
    const meant = [
      { sentence: known, embedding: FAR },
      { sentence: unknown, embedding: NEAR },
    ];
    const kinds = closeHints(`${known} ${unknown}`, meant, model).map(({ kind }) => kind);
    expect(kinds).toEqual(['suicide_active']);
  });

  test('show one beside what a list knows of other risks', () => {
    const [known, unknown] = ['He hits me.', 'I would sign for the long dark.'];
    const meant = [
      { sentence: known, embedding: FAR },
      { sentence: unknown, embedding: NEAR },
    ];
    const kinds = closeHints(`${known} ${unknown}`, meant, model).map(({ kind }) => kind);
    expect(kinds).toEqual(['suicide_passive', 'abuse_or_violence']);
  });

  test('judge a vague phrase by its own sentence, wherever it stands', () => {
    const [other, vague] = ['The winter was long.', 'I feel like a burden.'];
    const text = `${other} ${vague}`;
    const meant = (own: readonly number[], others: readonly number[]) => [
      { sentence: other, embedding: others },
      { sentence: vague, embedding: own },
    ];
    expect(closeHints(text, meant(FAR, [0.5, 0.5]), model)).toEqual([]);
    expect(closeHints(text, meant([0.5, 0.5], FAR), model)).toHaveLength(1);
  });

  test('show none that is said of somebody else', () => {
    expect(hintsOf('My brother would sign for the long dark.', NEAR)).toEqual([]);
    const spoken = 'My brother, I believe, would sign for the long dark.';
    expect(hintsOf(spoken, NEAR)).toEqual([]);
  });

  test('leave other risks as the lists heard them', () => {
    expect(hintsOf('He hits me.', FAR).map(({ kind }) => kind)).toEqual(['abuse_or_violence']);
  });
});

test('a line refuses embeddings of another length than it was fitted on', () => {
  expect(() => nearnessOf(model, [1, 2, 3])).toThrow(/fitted on/);
});
