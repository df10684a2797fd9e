import type { FocusPair } from '../domain/agreement/focus-pair.ts';
import { focusPair } from '../schemas/agreement.ts';
import { focusPairKey } from './table.ts';
import { tolerant } from './tolerant.ts';

/** A pair as the table holds it; only its key knows of which intake, so that a later one takes its place. */
export const focusPairItem = (intakeId: string, pair: FocusPair): Record<string, unknown> => ({
  ...focusPairKey(intakeId),
  ...pair,
});

const stored = tolerant(focusPair);

export const toFocusPair = (item: unknown): FocusPair => stored.parse(item);
