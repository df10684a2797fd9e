import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leaningModel } from '../../../adapters/leaning-model.ts';
import { riskModel } from '../../../adapters/risk-model.ts';
import { LEANINGS } from '../../../domain/words/leaning-model.ts';
import { namedAfter, oursDigest } from '../../../local/train/made-from.ts';

const stored = (name: string) =>
  JSON.parse(readFileSync(`adapters/${name}.json`, 'utf8')) as {
    readonly version: string;
    readonly madeFrom: { readonly ours: string; readonly file: string };
  };

describe('the weights that ship', () => {
  test.for(['leaning-model', 'risk-model'])(
    '%s was fitted on the very texts and lists that are here: else run npm run train',
    (name) => {
      expect(stored(name).madeFrom.ours).toBe(oursDigest());
    },
  );

  test('were both fitted on the same file', () => {
    expect(stored('leaning-model').madeFrom).toEqual(stored('risk-model').madeFrom);
  });

  test('have the names that belong to their numbers', () => {
    const leaning = leaningModel();
    const rows = LEANINGS.map((name) => leaning.weights[name]);
    expect(leaning.version).toBe(namedAfter('leaning', rows));
    const risk = riskModel();
    expect(risk.version).toBe(namedAfter('risk', [risk.weights]));
  });
});
