import type { Embedding } from './embedding.ts';

/** A fitted line between sentences of people who wish to be dead and all others; made by `npm run train`. */
export type RiskModel = {
  readonly version: string;
  /** One weight for each dimension of an embedding, and a constant at the end. */
  readonly weights: Float32Array;
};

/** Places on the line, as log-odds (docs/model-card.md says how they did). */
export const NEARNESS = {
  /** At even odds the meaning of its sentence bears out a vague phrase ("I can't go on"). */
  bearsOut: 0,
  /** At thirty to one a sentence is shown to staff though no list knows its words. */
  speaks: Math.log(30),
} as const;

/** How near a sentence lies to a wish to be dead: log-odds, 0 is even. */
export function nearnessOf({ weights }: RiskModel, embedding: Embedding): number {
  if (weights.length !== embedding.length + 1) {
    throw new Error(`The model was fitted on ${weights.length - 1} dimensions`);
  }
  const constant = weights[embedding.length] ?? 0;
  return embedding.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), constant);
}
