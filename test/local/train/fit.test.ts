import { describe, expect, test } from 'vitest';
import {
  LEANINGS,
  probabilitiesOf,
  type LeaningClass,
} from '../../../domain/words/leaning-model.ts';
import { isLookedAt, writtenTexts } from '../../../local/train/examples.ts';
import { fit } from '../../../local/train/fit.ts';

const example = (label: LeaningClass, ...features: number[]) => ({
  features: Float32Array.from([...features, 1]),
  label,
  counts: 1,
  again: false,
});
const EXAMPLES = [
  ...Array.from({ length: 20 }, () => example('grief', 1, 0)),
  ...Array.from({ length: 20 }, () => example('role_dispute', 0, 1)),
];

describe('fitting the layer', () => {
  test('learns which feature speaks for which class', () => {
    const model = fit(EXAMPLES, 1, 'a test');
    const { grief, role_dispute } = probabilitiesOf(model, Float32Array.from([1, 0, 1]));
    expect(grief).toBeGreaterThan(0.7);
    expect(role_dispute).toBeLessThan(0.2);
  });

  test('gives the same weights at every run', () => {
    expect(fit(EXAMPLES, 1, 'a test')).toEqual(fit(EXAMPLES, 1, 'a test'));
  });

  test('trusts less where the penalty is harder', () => {
    const sure = (softness: number) =>
      probabilitiesOf(fit(EXAMPLES, softness, 'a test'), Float32Array.from([1, 0, 1])).grief;
    expect(sure(0.01)).toBeLessThan(sure(1));
  });
});

describe('what the layer learns from', () => {
  test('has many texts of our own for each class, none twice', () => {
    const texts = writtenTexts();
    for (const label of LEANINGS) {
      expect(texts.filter(([, of]) => of === label).length).toBeGreaterThanOrEqual(80);
    }
    expect(new Set(texts.map(([text]) => text)).size).toBe(texts.length);
  });

  test('leaves about half of a file alone', () => {
    const half = Array.from({ length: 1000 }, (_, at) => ({ id: `text-${at}` })).filter(isLookedAt);
    expect(half.length).toBeGreaterThan(430);
    expect(half.length).toBeLessThan(570);
  });
});
