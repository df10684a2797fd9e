import { describe, expect, test } from 'vitest';
import { fitRisk, nearestUnseen, type RiskGroup } from '../../../local/train/risk.ts';
import { nearnessOf } from '../../../domain/words/risk-model.ts';

/** Texts of one sentence: those at risk lie up, the others to the right. */
const text = (atRisk: boolean, ...embedding: number[]): RiskGroup => ({
  taught: [{ embedding, label: atRisk ? 'near' : 'far', counts: 1 }],
  text: { atRisk, embeddings: [embedding] },
});
const GROUPS = Array.from({ length: 40 }, (_, at) =>
  at % 4 === 0 ? text(true, 0.1, 1) : text(false, 1, at / 100),
);

describe('fitting the line of risk', () => {
  const model = fitRisk(GROUPS, 'a test');

  test('puts what is like the texts at risk nearer than what is not', () => {
    expect(nearnessOf(model, [0, 1])).toBeGreaterThan(0);
    expect(nearnessOf(model, [1, 0])).toBeLessThan(0);
  });

  test('tells texts at risk apart by lines that had not learned from them', () => {
    const unseen = nearestUnseen(GROUPS);
    expect(unseen).toHaveLength(GROUPS.length);
    for (const { atRisk, nearness } of unseen) expect(nearness > 0).toBe(atRisk);
  });

  test('gives the same line at every run', () => {
    expect(fitRisk(GROUPS, 'a test')).toEqual(model);
  });
});
