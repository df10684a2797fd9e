import type { Embed } from './embedding.ts';
import type { LeaningModel } from './leaning-model.ts';

/** What it takes to read words by their meaning. */
export type CloseReader = { readonly embed: Embed; readonly model: LeaningModel };
