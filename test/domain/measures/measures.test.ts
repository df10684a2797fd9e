import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frequency, ItemScore } from '../../../domain/intake/answers.ts';
import { scoreAuditC } from '../../../domain/measures/audit-c.ts';
import { scoreGad7 } from '../../../domain/measures/gad7.ts';
import { BANDS } from '../../../domain/measures/measure.ts';
import { phq9ItemNine, scorePhq9 } from '../../../domain/measures/phq9.ts';

/** As many items as asked, whose answers add up to the total. */
function itemsOf(count: number, total: number): ItemScore[] {
  return Array.from({ length: count }, (_, at) => {
    const left = total - at * 3;
    return left >= 3 ? 3 : left === 2 ? 2 : left === 1 ? 1 : 0;
  });
}

const itemScore = fc.constantFrom<(ItemScore | null)[]>(0, 1, 2, 3, null);
const items = (count: number) => fc.array(itemScore, { minLength: count, maxLength: count });
const rank = (band: (typeof BANDS)[number]) => BANDS.indexOf(band);

describe('the PHQ-9', () => {
  test.for([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
    [27, 'severe'],
  ] as const)('a total of %i is %s', ([total, band]) => {
    expect(scorePhq9({ items: itemsOf(9, total) })).toEqual({ total, unanswered: 0, band });
  });

  test('skipped items are counted and add nothing', () => {
    const score = scorePhq9({ items: [3, null, 3, null, 3, 0, 0, 0, null] });
    expect(score).toMatchObject({ total: 9, unanswered: 3 });
  });

  test('the question of how difficult it is stays out of the total', () => {
    const answered = itemsOf(9, 12);
    expect(scorePhq9({ items: answered, difficulty: 3 })).toEqual(scorePhq9({ items: answered }));
  });

  test('item 9 is the last one, and null when it was skipped', () => {
    expect(phq9ItemNine({ items: [0, 0, 0, 0, 0, 0, 0, 0, 2] })).toBe(2);
    expect(phq9ItemNine({ items: [3, 3, 3, 3, 3, 3, 3, 3, null] })).toBeNull();
  });

  test('the total is the sum of what was answered, whatever was skipped', () => {
    fc.assert(
      fc.property(items(9), (answered) => {
        const { total, unanswered } = scorePhq9({ items: answered });
        const given = answered.flatMap((item) => (item === null ? [] : [item]));
        expect(unanswered + given.length).toBe(9);
        expect(total).toBe(given.reduce<number>((sum, item) => sum + item, 0));
      }),
    );
  });

  test('a higher answer never gives a lower band', () => {
    fc.assert(
      fc.property(items(9), fc.nat(8), (answered, at) => {
        const raised = answered.map((item, index) => (index === at ? 3 : item));
        const [before, after] = [scorePhq9({ items: answered }), scorePhq9({ items: raised })];
        expect(rank(after.band)).toBeGreaterThanOrEqual(rank(before.band));
      }),
    );
  });
});

describe('the GAD-7', () => {
  test.for([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'severe'],
    [21, 'severe'],
  ] as const)('a total of %i is %s', ([total, band]) => {
    expect(scoreGad7({ items: itemsOf(7, total) })).toEqual({ total, unanswered: 0, band });
  });
});

describe('the AUDIT-C', () => {
  const drinks = ([frequency, typicalAmount, sixOrMore]: readonly [
    Frequency,
    Frequency,
    Frequency,
  ]) => scoreAuditC({ frequency, typicalAmount, sixOrMore });

  test.for([
    [[0, 0, 0], 0, 'low'],
    [[1, 1, 0], 2, 'low'],
    [[2, 1, 0], 3, 'talk-about-it'],
    [[4, 3, 0], 7, 'talk-about-it'],
    [[4, 3, 1], 8, 'high'],
    [[4, 4, 4], 12, 'high'],
  ] as const)('answers %j make %i: %s', ([answers, total, band]) => {
    expect(drinks(answers)).toEqual({ total, unanswered: 0, band });
  });
});
