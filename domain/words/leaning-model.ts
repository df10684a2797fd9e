import { FOCUS_AREAS } from '../focus/suggestion.ts';
import type { Embedding } from './embedding.ts';
import { THEMES } from './lists/themes.ts';
import type { Theme } from './lists/theme.ts';

/** Where a text may lean: an area, or none. */
export const LEANINGS = [...FOCUS_AREAS, 'none'] as const;
export type LeaningClass = (typeof LEANINGS)[number];
export type Probabilities = Readonly<Record<LeaningClass, number>>;

/** A fitted linear layer: for each class the weights of every feature, and a constant at the end. */
export type LeaningModel = {
  readonly version: string;
  readonly weights: Readonly<Record<LeaningClass, Float32Array>>;
};

/**
 * How far the kinds of features reach, so that none drowns the others when the layer is fitted.
 * What is said first often says what it is about. Chosen by cross-validation on texts that may be looked at (docs/model-card.md).
 */
const REACH = { whole: 1.5, first: 1.3, theme: 1 } as const;

/** Places among meanings: of the whole text, and of its first sentence. */
export type Meaning = { readonly whole: Embedding; readonly first: Embedding };

const placeOf = new Map<Theme, number>(THEMES.map((theme, at) => [theme, at]));

/** What the layer sees of a text: its places among meanings, the themes heard, and a constant. */
export function featuresOf({ whole, first }: Meaning, heard: readonly Theme[]): Float32Array {
  const meanings = whole.length + first.length;
  const features = new Float32Array(meanings + THEMES.length + 1);
  features.set(whole.map((value) => value * REACH.whole));
  features.set(
    first.map((value) => value * REACH.first),
    whole.length,
  );
  for (const theme of heard) {
    const place = placeOf.get(theme);
    if (place !== undefined) features[meanings + place] = REACH.theme;
  }
  features[features.length - 1] = 1;
  return features;
}

/** How likely each class is; the shares add up to one. */
export function probabilitiesOf(model: LeaningModel, features: Float32Array): Probabilities {
  const scores = LEANINGS.map((name) => dot(model.weights[name], features));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const [grief, dispute, transition, deficits, none] = powers.map((power) => power / sum);
  return {
    grief: grief ?? 0,
    role_dispute: dispute ?? 0,
    role_transition: transition ?? 0,
    interpersonal_deficits: deficits ?? 0,
    none: none ?? 0,
  };
}

function dot(weights: Float32Array, features: Float32Array): number {
  if (weights.length !== features.length) {
    throw new Error(`The model was fitted on ${weights.length} features, not ${features.length}`);
  }
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}
