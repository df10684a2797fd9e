import * as z from 'zod';
import type { LeaningModel } from '../domain/words/leaning-model.ts';
import stored from './leaning-model.json' with { type: 'json' };
import { madeFrom, storedWeights } from './stored-weights.ts';

/** The file that `npm run train` writes. */
const storedModel = z.strictObject({
  version: z.string(),
  madeFrom,
  weights: z.strictObject({
    grief: storedWeights,
    role_dispute: storedWeights,
    role_transition: storedWeights,
    interpersonal_deficits: storedWeights,
    none: storedWeights,
  }),
});

/** The fitted layer that ships. */
export function leaningModel(): LeaningModel {
  const { version, weights } = storedModel.parse(stored);
  return { version, weights };
}
