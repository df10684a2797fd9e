import type { Embed } from './embedding.ts';
import type { LeaningModel } from './leaning-model.ts';
import type { RiskModel } from './risk-model.ts';

/** What it takes to read words by their meaning. */
export type CloseReader = {
  readonly embed: Embed;
  readonly model: LeaningModel;
  readonly risk: RiskModel;
};
