import { LEANINGS, type LeaningModel } from '../../domain/words/leaning-model.ts';
import type { Example } from './examples.ts';
import type { View } from './views.ts';

/** What is learned from: features that end in a constant 1, the class, and how much it counts. */
type Taught<Class> = Pick<Example, 'features' | 'counts'> & { readonly label: Class };

/** Steps of descent; by then the weights move in the fourth decimal. */
const STEPS = 300;

/**
 * Fits the layer that says where a text leans: one layer for each view, and of these the mean, so that
 * meanings and themes each have to tell alone what they can, and neither leans on the other.
 */
export function fit(
  examples: readonly Example[],
  views: readonly View[],
  softness: number,
  version: string,
): LeaningModel {
  const layers = views.map((view) => fitView(view, examples, softness));
  const [grief, dispute, transition, deficits, none] = LEANINGS.map((_, at) =>
    mean(layers.map((layer) => layer[at] ?? new Float32Array())),
  );
  if (!grief || !dispute || !transition || !deficits || !none)
    throw new Error('A class is missing');
  return {
    version,
    weights: {
      grief,
      role_dispute: dispute,
      role_transition: transition,
      interpersonal_deficits: deficits,
      none,
    },
  };
}

/** Fits a layer to what a view shows; what it does not show weighs nothing. */
function fitView(view: View, examples: readonly Example[], softness: number) {
  const width = examples[0]?.features.length ?? 0;
  const places = Array.from({ length: width }, (_, place) => place).filter((place) =>
    view(place, width),
  );
  const shown = examples.map((example) => ({
    ...example,
    features: Float32Array.from(places, (place) => example.features[place] ?? 0),
  }));
  return fitLayer(LEANINGS, shown, softness).map((row) => {
    const weights = new Float32Array(width);
    places.forEach((place, at) => (weights[place] = row[at] ?? 0));
    return weights;
  });
}

/**
 * Fits a multinomial logistic regression with an L2 penalty of 1/`softness` by accelerated gradient
 * descent (Nesterov) from zero; a row of weights for each class, in their order. Nothing in it is
 * random: the same examples give the same weights.
 */
export function fitLayer<Class extends string>(
  classes: readonly Class[],
  examples: readonly Taught<Class>[],
  softness: number,
): readonly Float32Array[] {
  const width = examples[0]?.features.length ?? 0;
  const step = 1 / (0.5 * widest(examples) * total(examples) + 1 / softness);
  let weights = classes.map(() => new Float32Array(width));
  let ahead = weights;
  let pace = 1;
  for (let at = 0; at < STEPS; at += 1) {
    const gradients = gradientsAt(classes, ahead, examples, softness);
    const next = ahead.map((row, k) =>
      row.map((value, i) => value - step * (gradients[k]?.[i] ?? 0)),
    );
    const nextPace = (1 + Math.sqrt(1 + 4 * pace ** 2)) / 2;
    const momentum = (pace - 1) / nextPace;
    ahead = next.map((row, k) =>
      row.map((value, i) => value + momentum * (value - (weights[k]?.[i] ?? 0))),
    );
    [weights, pace] = [next, nextPace];
  }
  return weights;
}

/** The slope of the loss: what each example pulls, and the penalty on all but the constant. */
function gradientsAt<Class extends string>(
  classes: readonly Class[],
  weights: readonly Float32Array[],
  examples: readonly Taught<Class>[],
  softness: number,
): readonly Float32Array[] {
  const gradients = weights.map((row) =>
    row.map((value, i) => (i === row.length - 1 ? 0 : value / softness)),
  );
  for (const { features, label, counts } of examples) {
    const scores = weights.map((row) => dot(row, features));
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((all, power) => all + power, 0);
    classes.forEach((name, k) => {
      const pull = counts * ((powers[k] ?? 0) / sum - (name === label ? 1 : 0));
      const gradient = gradients[k];
      if (!gradient) return;
      for (let i = 0; i < features.length; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + pull * (features[i] ?? 0);
      }
    });
  }
  return gradients;
}

function mean(rows: readonly Float32Array[]): Float32Array {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) row.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value));
  return Float32Array.from(sums, (sum) => sum / rows.length);
}
const dot = (a: Float32Array, b: Float32Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};
const widest = (examples: readonly Pick<Example, 'features'>[]) =>
  Math.max(...examples.map(({ features }) => dot(features, features)));
const total = (examples: readonly Pick<Example, 'counts'>[]) =>
  examples.reduce((sum, { counts }) => sum + counts, 0);
