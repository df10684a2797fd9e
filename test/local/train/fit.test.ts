import { describe, expect, test } from 'vitest';
import {
  LEANINGS,
  probabilitiesOf,
  type LeaningClass,
} from '../../../domain/words/leaning-model.ts';
import { isLookedAt, writtenTexts } from '../../../local/train/examples.ts';
import { fit } from '../../../local/train/fit.ts';
import { EVERYTHING, VIEWS } from '../../../local/train/views.ts';
import { THEMES } from '../../../domain/words/lists/themes.ts';

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
    const model = fit(EXAMPLES, [EVERYTHING], 1, 'a test');
    const { grief, role_dispute } = probabilitiesOf(model, Float32Array.from([1, 0, 1]));
    expect(grief).toBeGreaterThan(0.7);
    expect(role_dispute).toBeLessThan(0.2);
  });

  test('gives the same weights at every run', () => {
    expect(fit(EXAMPLES, [EVERYTHING], 1, 'a test')).toEqual(
      fit(EXAMPLES, [EVERYTHING], 1, 'a test'),
    );
  });

  test('takes the mean of what each view says alone, and hears nothing from outside a view', () => {
    const first = (place: number) => place !== 1;
    const second = (place: number) => place !== 0;
    const alone = (view: typeof first) => fit(EXAMPLES, [view], 1, 'a test').weights.grief;
    const together = fit(EXAMPLES, [first, second], 1, 'a test').weights.grief;
    expect(alone(first)[1]).toBe(0);
    expect(together[0]).toBeCloseTo((alone(first)[0] ?? 0) / 2);
    expect(together[1]).toBeCloseTo((alone(second)[1] ?? 0) / 2);
  });

  test('looks at everything, at meanings alone, and at themes alone', () => {
    const width = 6 + THEMES.length + 1;
    const seen = VIEWS.map((view) => ({
      meaning: view(0, width) && view(5, width),
      theme: view(6, width) && view(width - 2, width),
      constant: view(width - 1, width),
    }));
    expect(seen).toEqual([
      { meaning: true, theme: true, constant: true },
      { meaning: true, theme: false, constant: true },
      { meaning: false, theme: true, constant: true },
    ]);
  });

  test('trusts less where the penalty is harder', () => {
    const sure = (softness: number) =>
      probabilitiesOf(fit(EXAMPLES, [EVERYTHING], softness, 'a test'), Float32Array.from([1, 0, 1]))
        .grief;
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
