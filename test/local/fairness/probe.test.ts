import { describe, expect, test } from 'vitest';
import { leaningModel } from '../../../adapters/leaning-model.ts';
import { sentenceEmbeddings } from '../../../adapters/sentence-embeddings.ts';
import { riskModel } from '../../../adapters/risk-model.ts';
import { readClosely } from '../../../domain/words/read-closely.ts';
import { probe } from '../../../local/fairness/probe.ts';
import { tell, TOLD, USUAL } from '../../../local/fairness/told-alike.ts';
import { REWRITES, withADeath } from '../../../local/fairness/told-otherwise.ts';

const reader = { embed: sentenceEmbeddings(), model: leaningModel(), risk: riskModel() };
const leaningOf = async (text: string) => (await readClosely(text, reader)).leaning;

describe('the same story told otherwise', () => {
  test('leans the same in nearly every telling, and in most tellings of each kind', async () => {
    const report = await probe(async (text) => (await leaningOf(text))?.primary ?? 'none');
    const tellings = Object.values(report).reduce((sum, each) => sum + each.tellings, 0);
    const different = Object.values(report).flatMap((each) => each.different);
    expect(tellings).toBeGreaterThan(180);
    expect(different.length / tellings, JSON.stringify(different, null, 2)).toBeLessThan(0.06);
    for (const respect of Object.keys(REWRITES)) {
      const { tellings: told = 0, different: other = [] } = report[respect] ?? {};
      expect(told, respect).toBeGreaterThan(10);
      expect(other.length / told, JSON.stringify(other, null, 2)).toBeLessThan(0.2);
    }
  }, 300_000);

  test('leans to grief once a death near the onset is told', async () => {
    const moved: boolean[] = [];
    for (const story of TOLD) {
      const leaning = await leaningOf(withADeath(tell(story, USUAL)));
      moved.push(leaning?.primary === 'grief' || leaning?.secondary === 'grief');
    }
    expect(moved.filter(Boolean).length / moved.length).toBeGreaterThan(0.9);
  }, 60_000);

  test('a reader who minds a name is caught', async () => {
    const report = await probe(async (text) => (text.includes('Aaliyah') ? 'none' : 'grief'));
    expect(report['name']?.different.length).toBeGreaterThan(0);
    expect(report['faith']?.different).toEqual([]);
  });
});
