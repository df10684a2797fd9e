import {
  LEANINGS,
  type LeaningClass,
  type LeaningModel,
} from '../../domain/words/leaning-model.ts';
import { THEMES } from '../../domain/words/lists/themes.ts';

/** A model of two-dimensional embeddings: the first dimension speaks for one class, the second for none. */
export function aLeaningModel({ towards }: { towards: LeaningClass }): LeaningModel {
  const width = 2 + THEMES.length + 1;
  const weights = Object.fromEntries(
    LEANINGS.map((name) => [name, Float32Array.from({ length: width }, () => 0)]),
  ) as Record<LeaningClass, Float32Array>;
  weights[towards][0] = 4;
  weights.none[1] = 4;
  return { version: 'a model of a test', weights };
}
