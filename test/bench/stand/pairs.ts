/** The product and the least program that does the same. */
export type Contestant = 'product' | 'limit';

export type Pair<Result> = Readonly<Record<Contestant, Result>>;

/**
 * Lets both live so many times, one right after the other and each first in turn: what else the machine
 * does then falls on both alike.
 */
export async function inPairs<Result>(
  pairs: number,
  live: (contestant: Contestant) => Promise<Result>,
): Promise<readonly Pair<Result>[]> {
  const all: Pair<Result>[] = [];
  for (let number = 0; number < pairs; number += 1) {
    if (number % 2 === 0) {
      const product = await live('product');
      all.push({ product, limit: await live('limit') });
    } else {
      const limit = await live('limit');
      all.push({ limit, product: await live('product') });
    }
  }
  return all;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
