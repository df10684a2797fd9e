/** A share with the range in which it plausibly lies; shares run from 0 to 1. */
export type Rate = {
  readonly hits: number;
  readonly of: number;
  /** `null` where there is nothing to count. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
};

/** Two-sided 95 %. */
export const Z95 = 1.959964;

/** A share with its Wilson score interval, which holds for small counts too (Wilson 1927). */
export function rateOf(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, share: null, low: 0, high: 1 };
  const share = hits / of;
  const spread = 1 + Z95 ** 2 / of;
  const middle = (share + Z95 ** 2 / (2 * of)) / spread;
  const half = (Z95 / spread) * Math.sqrt((share * (1 - share)) / of + Z95 ** 2 / (4 * of ** 2));
  return { hits, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
