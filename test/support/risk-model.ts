import type { RiskModel } from '../../domain/words/risk-model.ts';

/** A line through two-dimensional embeddings: the second dimension comes near a wish to be dead. */
export const aRiskModel = (): RiskModel => ({
  version: 'a line of a test',
  weights: Float32Array.from([-4, 4, 0]),
});
