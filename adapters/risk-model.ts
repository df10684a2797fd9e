import * as z from 'zod';
import type { RiskModel } from '../domain/words/risk-model.ts';
import stored from './risk-model.json' with { type: 'json' };
import { madeFrom, storedWeights } from './stored-weights.ts';

/** The file that `npm run train` writes. */
const storedModel = z.strictObject({
  version: z.string(),
  madeFrom,
  weights: storedWeights,
});

/** The fitted line that ships. */
export function riskModel(): RiskModel {
  const { version, weights } = storedModel.parse(stored);
  return { version, weights };
}
