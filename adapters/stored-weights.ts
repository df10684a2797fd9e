import * as z from 'zod';

/** Weights in a file: 32-bit floats, little-endian, as base64. */
export const storedWeights = z.base64().transform((text) => {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return new Float32Array(bytes.buffer);
});

/** SHA-256 of what the weights were fitted on, so that a change of it without a new fit is found. */
export const madeFrom = z.strictObject({ ours: z.hash('sha256'), file: z.hash('sha256') });
