import { kappaOf } from '../../domain/agreement/kappa.ts';
import { modelLeaning } from '../../domain/words/model-leaning.ts';
import { probabilitiesOf } from '../../domain/words/leaning-model.ts';
import type { Example } from './examples.ts';
import { fit } from './fit.ts';
import { VIEWS } from './views.ts';

/** How far the penalty is eased; the inner rounds choose among these. */
const SOFTNESSES = [0.5, 1.5, 4] as const;
const OUTER = 5;
const INNER = 3;

export type Validation = {
  readonly kappas: readonly number[];
  readonly chosen: readonly number[];
};

/**
 * Nested cross-validation on the labelled texts; the written ones are always learned from. Folds go
 * by place, so that they are the same at every run; a second reading stays with its text.
 */
export function validate(labelled: readonly Example[], written: readonly Example[]): Validation {
  const rounds = foldsOf(labelled, OUTER).map(({ rest, fold }) => {
    const softness = bestSoftness(rest, written);
    return { softness, kappa: kappaWith([...rest, ...written], fold, softness) };
  });
  return {
    kappas: rounds.map(({ kappa }) => kappa),
    chosen: rounds.map(({ softness }) => softness),
  };
}

export function bestSoftness(labelled: readonly Example[], written: readonly Example[]): number {
  const mean = (softness: number) =>
    foldsOf(labelled, INNER).reduce(
      (sum, { rest, fold }) => sum + kappaWith([...rest, ...written], fold, softness),
      0,
    ) / INNER;
  const tried = SOFTNESSES.map((softness) => ({ softness, kappa: mean(softness) }));
  return tried.toSorted((a, b) => b.kappa - a.kappa)[0]?.softness ?? SOFTNESSES[0];
}

function kappaWith(learned: readonly Example[], fold: readonly Example[], softness: number) {
  const model = fit(learned, VIEWS, softness, 'of a validation');
  const pairs = fold
    .filter(({ again }) => !again)
    .map(({ features, label }) => {
      const leaning = modelLeaning(probabilitiesOf(model, features));
      return [label, leaning?.primary ?? 'none'] as const;
    });
  return kappaOf(pairs)?.value ?? 0;
}

function foldsOf(examples: readonly Example[], count: number) {
  let text = -1;
  const numbered = examples.map((example) => {
    if (!example.again) text += 1;
    return { example, fold: text % count };
  });
  const where = (keep: (fold: number) => boolean) =>
    numbered.filter(({ fold }) => keep(fold)).map(({ example }) => example);
  return Array.from({ length: count }, (_, at) => ({
    rest: where((fold) => fold !== at),
    fold: where((fold) => fold === at),
  }));
}
