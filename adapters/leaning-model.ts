import * as z from 'zod';
import type { LeaningModel } from '../domain/words/leaning-model.ts';
import stored from './leaning-model.json' with { type: 'json' };

const weights = z.base64().transform((text) => {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return new Float32Array(bytes.buffer);
});

/** The file that `npm run train` writes: 32-bit floats, little-endian, as base64. */
const storedModel = z.strictObject({
  version: z.string(),
  weights: z.strictObject({
    grief: weights,
    role_dispute: weights,
    role_transition: weights,
    interpersonal_deficits: weights,
    none: weights,
  }),
});

/** The fitted layer that ships. */
export const leaningModel = (): LeaningModel => storedModel.parse(stored);
