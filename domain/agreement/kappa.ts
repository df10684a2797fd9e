import { Z95 } from './interval.ts';

/** What two raters said of one case. */
export type Pair<Label extends string> = readonly [one: Label, other: Label];
export type Kappa = { readonly value: number; readonly low: number; readonly high: number };

/**
 * Cohen's kappa: agreement beyond what chance gives, with its 95 % interval by the large-sample
 * standard error (Fleiss, Cohen and Everitt 1969). `null` where it means nothing: no pair, or both
 * raters used one and the same label alone.
 */
export function kappaOf<Label extends string>(pairs: readonly Pair<Label>[]): Kappa | null {
  const count = pairs.length;
  const ones = shares(pairs.map(([one]) => one));
  const others = shares(pairs.map(([, other]) => other));
  const expected = [...ones].reduce((sum, [label, p]) => sum + p * (others.get(label) ?? 0), 0);
  if (count === 0 || expected === 1) return null;
  const observed = pairs.filter(([one, other]) => one === other).length / count;
  const value = (observed - expected) / (1 - expected);
  const half = Z95 * standardError({ pairs, ones, others, observed, expected, value });
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}

type Shares = ReadonlyMap<string, number>;
type Parts = {
  readonly pairs: readonly Pair<string>[];
  readonly ones: Shares;
  readonly others: Shares;
  readonly observed: number;
  readonly expected: number;
  readonly value: number;
};

function standardError({ pairs, ones, others, observed, expected, value }: Parts): number {
  const rest = 1 - value;
  const perPair = pairs.map(([one, other]) =>
    one === other
      ? (1 - ((ones.get(one) ?? 0) + (others.get(one) ?? 0)) * rest) ** 2
      : ((others.get(one) ?? 0) + (ones.get(other) ?? 0)) ** 2 * rest ** 2,
  );
  const mean = perPair.reduce((sum, each) => sum + each, 0) / pairs.length;
  const variance = mean - (value - expected * rest) ** 2;
  // Rounding may leave a hair below zero where the raters agree on everything.
  return observed === 1 ? 0 : Math.sqrt(Math.max(0, variance) / pairs.length) / (1 - expected);
}

function shares(labels: readonly string[]): Shares {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map([...counts].map(([label, hits]) => [label, hits / labels.length]));
}
