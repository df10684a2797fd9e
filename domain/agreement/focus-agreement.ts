import { FOCUS_AREAS, type FocusArea } from '../focus/suggestion.ts';
import type { FocusPair } from './focus-pair.ts';
import { rateOf, type Rate } from './interval.ts';
import { kappaOf, type Kappa } from './kappa.ts';

/** Fewer pairs say nothing: the interval would be wider than the scale is useful. */
export const PAIRS_NEEDED = 20;

const SUGGESTED = [...FOCUS_AREAS, 'none'] as const;

export type FocusAgreement = {
  /** Agreement beyond chance on the first area; `null` where one area alone was ever used. */
  readonly kappa: Kappa | null;
  /** How often the first area that was suggested was confirmed first. */
  readonly first: Rate;
  /** How often the confirmed first area was among the one or two that were suggested. */
  readonly among: Rate;
  /** For each confirmed area, how often each was suggested. */
  readonly table: Readonly<Record<FocusArea, Readonly<Record<(typeof SUGGESTED)[number], number>>>>;
};

/** Decides how far suggestions and confirmed focus agree; `null` while there are too few pairs. */
export function focusAgreement(pairs: readonly FocusPair[]): FocusAgreement | null {
  if (pairs.length < PAIRS_NEEDED) return null;
  const rate = (agrees: (pair: FocusPair) => boolean) =>
    rateOf(pairs.filter(agrees).length, pairs.length);
  return {
    kappa: kappaOf(
      pairs.map(({ suggested, confirmed }) => [suggested.primary, confirmed.primary] as const),
    ),
    first: rate(({ suggested, confirmed }) => suggested.primary === confirmed.primary),
    among: rate(({ suggested: { primary, secondary }, confirmed }) =>
      [primary, secondary].includes(confirmed.primary),
    ),
    table: each(FOCUS_AREAS, (settled) =>
      each(
        SUGGESTED,
        (said) =>
          pairs.filter(
            ({ suggested, confirmed }) =>
              confirmed.primary === settled && suggested.primary === said,
          ).length,
      ),
    ),
  };
}

function each<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
