import {
  LEANINGS,
  type LeaningClass,
  type LeaningModel,
} from '../../domain/words/leaning-model.ts';
import { THEMES } from '../../domain/words/lists/themes.ts';

/** A model of two-dimensional embeddings: the first dimension speaks for one class, the second for none. */
export function aLeaningModel({ towards }: { towards: LeaningClass }): LeaningModel {
  const width = 4 + THEMES.length + 1;
  const weights = Object.fromEntries(
    LEANINGS.map((name) => [name, Float32Array.from({ length: width }, () => 0)]),
  ) as Record<LeaningClass, Float32Array>;
  weights[towards][0] = 4;
  // Of the whole text, and of its first sentence.
  for (const at of [0, 2]) weights[towards][at] = 2;
  for (const at of [1, 3]) weights.none[at] = 2;
  return { version: 'a model of a test', weights };
}
