import { describe, expect, test } from 'vitest';
import { riskRates } from '../../../local/evaluate/risk-rates.ts';

describe('rates of each risk', () => {
  const rates = riskRates([
    { there: ['self_harm'], heard: ['self_harm'] },
    { there: ['self_harm'], heard: [] },
    { there: [], heard: ['self_harm', 'harm_to_others'] },
    { there: ['suicide_active'], heard: ['suicide_passive'] },
  ]);
  const of = (risk: string) => rates.find((one) => one.risk === risk);

  test('say how many were found of those that are there, and how many of those said are right', () => {
    expect(of('self_harm')).toMatchObject({
      found: { hits: 1, of: 2 },
      right: { hits: 1, of: 2 },
    });
  });

  test('count a plan that is heard as a thought as found', () => {
    expect(of('suicide')).toMatchObject({ found: { hits: 1, of: 1 } });
  });

  test('leave out a risk that none of the sentences has', () => {
    expect(of('harm_to_others')).toBeUndefined();
  });
});
