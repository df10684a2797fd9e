import { describe, expect, test } from 'vitest';
import { rateOf } from '../../../domain/agreement/interval.ts';
import { kappaOf, type Pair } from '../../../domain/agreement/kappa.ts';

const times = (count: number, ...pair: Pair<string>): Pair<string>[] =>
  Array.from({ length: count }, () => pair);

describe('a share of few', () => {
  test('has the interval of Wilson (10 of 20, and 0 of 10, from published tables)', () => {
    const half = rateOf(10, 20);
    expect([half.low.toFixed(3), half.high.toFixed(3)]).toEqual(['0.299', '0.701']);
    const none = rateOf(0, 10);
    expect([none.low, none.high.toFixed(3)]).toEqual([0, '0.278']);
  });

  test('says nothing where nothing was counted', () => {
    expect(rateOf(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: 0, high: 1 });
  });
});

describe('agreement of two raters', () => {
  test('is what the textbook example gives: 20 and 15 agreed of 50 make .40', () => {
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    expect(kappaOf(pairs)?.value).toBeCloseTo(0.4, 10);
  });

  test('is wide for twenty pairs and narrow for two thousand', () => {
    const twenty = [...times(14, 'a', 'a'), ...times(3, 'a', 'b'), ...times(3, 'b', 'b')];
    const many = Array.from({ length: 100 }, () => twenty).flat();
    const width = (pairs: Pair<string>[]) => {
      const kappa = kappaOf(pairs);
      return kappa ? kappa.high - kappa.low : Number.NaN;
    };
    expect(width(twenty)).toBeGreaterThan(0.5);
    expect(width(many)).toBeLessThan(0.1);
  });

  test('is one where they agree on everything, and below nothing where they disagree on all', () => {
    const agreed = [...times(5, 'a', 'a'), ...times(5, 'b', 'b')];
    expect(kappaOf(agreed)).toEqual({ value: 1, low: 1, high: 1 });
    const crossed = [...times(5, 'a', 'b'), ...times(5, 'b', 'a')];
    expect(kappaOf(crossed)?.value).toBe(-1);
  });

  test('means nothing without pairs, or where one label is all that was said', () => {
    expect([kappaOf([]), kappaOf(times(9, 'a', 'a'))]).toEqual([null, null]);
  });
});
