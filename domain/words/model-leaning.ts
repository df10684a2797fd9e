import { FOCUS_AREAS, type FocusArea } from '../focus/suggestion.ts';
import { LEANINGS, type Probabilities } from './leaning-model.ts';
import type { Leaning } from './narrative.ts';

const LIMITS = {
  /** A second area is named from this share of likelihood … */
  secondFrom: 0.2,
} as const;

/** Decides where a text leans by how likely each class is; `null` where none of the areas is. */
export function modelLeaning(probabilities: Probabilities): Leaning | null {
  const [primary] = LEANINGS.toSorted((a, b) => probabilities[b] - probabilities[a]);
  if (primary === undefined || primary === 'none') return null;
  return { primary, secondary: secondOf(primary, probabilities) };
}

function secondOf(primary: FocusArea, probabilities: Probabilities): FocusArea | null {
  const [second] = FOCUS_AREAS.filter((area) => area !== primary).toSorted(
    (a, b) => probabilities[b] - probabilities[a],
  );
  return second && probabilities[second] >= LIMITS.secondFrom ? second : null;
}
