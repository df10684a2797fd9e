import { describe, expect, test } from 'vitest';
import { leaningModel } from '../../../adapters/leaning-model.ts';
import { sentenceEmbeddings } from '../../../adapters/sentence-embeddings.ts';
import { closeLeaning } from '../../../domain/words/read-closely.ts';
import { probe } from '../../../local/fairness/probe.ts';

describe('the same story told otherwise', () => {
  test('is suggested the same in nearly every telling, whoever tells it of whom', async () => {
    const reader = { embed: sentenceEmbeddings(), model: leaningModel() };
    const report = await probe(
      async (text) => (await closeLeaning(text, reader))?.primary ?? 'none',
    );
    const tellings = Object.values(report).reduce((sum, each) => sum + each.tellings, 0);
    const different = Object.values(report).flatMap((each) => each.different);
    expect(tellings).toBeGreaterThan(100);
    expect(different.length / tellings, JSON.stringify(different, null, 2)).toBeLessThan(0.05);
  }, 300_000);

  test('a reader who minds a name is caught', async () => {
    const report = await probe(async (text) => (text.includes('Aaliyah') ? 'none' : 'grief'));
    expect(report['name']?.different.length).toBeGreaterThan(0);
    expect(report['faith']?.different).toEqual([]);
  });
});
