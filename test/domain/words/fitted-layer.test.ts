import { describe, expect, test } from 'vitest';
import {
  featuresOf,
  LEANINGS,
  type LeaningClass,
  type LeaningModel,
  probabilitiesOf,
  type Probabilities,
} from '../../../domain/words/leaning-model.ts';
import { THEMES } from '../../../domain/words/lists/themes.ts';
import { modelLeaning } from '../../../domain/words/model-leaning.ts';
import { nearnessOf } from '../../../domain/words/risk-model.ts';

const [FIRST_THEME, SECOND_THEME] = THEMES;
if (!FIRST_THEME || !SECOND_THEME) throw new Error('there are no themes');
const meaning = { whole: [0.5, -0.5], first: [0.25, 0] };

/** A layer over these features in which only some weights count. */
const layer = (size: number, set: Partial<Record<LeaningClass, Record<number, number>>>) => {
  const weights = Object.fromEntries(
    LEANINGS.map((name) => {
      const row = new Float32Array(size);
      for (const [at, weight] of Object.entries(set[name] ?? {})) row[Number(at)] = weight;
      return [name, row];
    }),
  ) as Record<LeaningClass, Float32Array>;
  return { version: 'of a test', weights } satisfies LeaningModel;
};

describe('what the layer sees of a text', () => {
  test('is the whole, then the first sentence, then each theme that is heard, and one constant', () => {
    const features = featuresOf(meaning, [SECOND_THEME]);
    expect(features).toHaveLength(4 + THEMES.length + 1);
    expect([...features.slice(0, 4)].map(Math.sign)).toEqual([1, -1, 1, 0]);
    expect([...features.slice(4, 7)]).toEqual([0, 1, 0]);
    expect(features.at(-1)).toBe(1);
    expect(features.reduce((heard, value) => heard + (value === 1 ? 1 : 0), 0)).toBe(2);
  });

  test('weighs the whole and the first sentence more than a theme', () => {
    const [whole = 0, , first = 0] = featuresOf({ whole: [1, 0], first: [1, 0] }, []);
    expect(whole).toBeGreaterThan(first);
    expect(first).toBeGreaterThan(1);
  });

  test('leaves out a theme that it was not fitted on', () => {
    const unknown = { name: 'new', area: 'grief', weight: 1, phrases: [] } as const;
    expect(featuresOf(meaning, [unknown])).toEqual(featuresOf(meaning, []));
  });
});

describe('the shares', () => {
  const features = featuresOf(meaning, [FIRST_THEME]);
  const constant = features.length - 1;

  test('grow with the weights, and are even where nothing weighs', () => {
    const even = probabilitiesOf(layer(features.length, {}), features);
    expect(Object.values(even)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    const leaning = layer(features.length, { role_dispute: { 4: 3 }, none: { [constant]: 1 } });
    const shares = probabilitiesOf(leaning, features);
    expect(shares.role_dispute / shares.none).toBeCloseTo(Math.exp(2), 4);
    expect(shares.none / shares.grief).toBeCloseTo(Math.exp(1), 4);
  });

  test('stay shares where the weights are so high that their powers would not be numbers', () => {
    const high = layer(features.length, {
      grief: { [constant]: 5000 },
      none: { [constant]: -5000 },
    });
    const { grief, none } = probabilitiesOf(high, features);
    expect([grief, none]).toEqual([1, 0]);
  });

  test('come from every feature, the last one too', () => {
    for (const [name, at] of LEANINGS.map((each, place) => [each, place] as const)) {
      const only = layer(features.length, { [name]: { [constant - at]: 9, [constant]: 9 } });
      const shares = probabilitiesOf(only, features);
      expect(shares[name]).toBe(Math.max(...Object.values(shares)));
    }
  });
});

describe('a text leans by its shares', () => {
  const shares = (some: Partial<Probabilities>): Probabilities => ({
    ...{ grief: 0, role_dispute: 0, role_transition: 0, interpersonal_deficits: 0, none: 0 },
    ...some,
  });

  test('to the likeliest, whatever its place in the list', () => {
    expect(modelLeaning(shares({ grief: 0.1, interpersonal_deficits: 0.9 }))).toEqual({
      primary: 'interpersonal_deficits',
      secondary: null,
    });
    expect(modelLeaning(shares({ grief: 0.9, interpersonal_deficits: 0.1 }))).toEqual({
      primary: 'grief',
      secondary: null,
    });
  });

  test('nowhere where "none" is the likeliest', () => {
    expect(modelLeaning(shares({ grief: 0.4, none: 0.6 }))).toBeNull();
  });

  test('to the likeliest other area as the second, from one in five on', () => {
    const second = (some: Partial<Probabilities>) => modelLeaning(shares(some))?.secondary;
    expect(second({ role_dispute: 0.5, grief: 0.2, role_transition: 0.3 })).toBe('role_transition');
    expect(second({ role_dispute: 0.5, grief: 0.3, role_transition: 0.2 })).toBe('grief');
    expect(second({ role_dispute: 0.8, grief: 0.2 })).toBe('grief');
    expect(second({ role_dispute: 0.81, grief: 0.19 })).toBeNull();
  });
});

test('a sentence lies on the line of risk where its weights and the constant put it', () => {
  const line = { version: 'of a test', weights: Float32Array.from([2, -1, 0.5]) };
  expect(nearnessOf(line, [0, 0])).toBe(0.5);
  expect(nearnessOf(line, [1, 0])).toBe(2.5);
  expect(nearnessOf(line, [1, 2])).toBe(0.5);
  expect(() => nearnessOf(line, [1])).toThrow('2 dimensions');
});
