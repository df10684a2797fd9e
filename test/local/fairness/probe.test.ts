import { describe, expect, test } from 'vitest';
import { productReader } from '../../../local/evaluate/read-as-product.ts';
import { probe } from '../../../local/fairness/probe.ts';

describe('the same story told otherwise', () => {
  test('is suggested the same in nearly every telling, whoever tells it of whom', async () => {
    const read = productReader();
    const report = await probe(async (text) => (await read(text)).primary);
    const tellings = Object.values(report).reduce((sum, each) => sum + each.tellings, 0);
    const different = Object.values(report).flatMap((each) => each.different);
    expect(tellings).toBeGreaterThan(150);
    expect(different.length / tellings, JSON.stringify(different, null, 2)).toBeLessThan(0.05);
  });

  test('a reader who minds a name is caught', async () => {
    const report = await probe(async (text) => (text.includes('Aaliyah') ? 'none' : 'grief'));
    expect(report['name']?.different.length).toBeGreaterThan(0);
    expect(report['faith']?.different).toEqual([]);
  });
});
