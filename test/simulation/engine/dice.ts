import { chance } from '../../../local/demo/chance.ts';

/** Everything random in one life, from one seed. */
export type Dice = {
  /** From 0 up to 1. */
  readonly roll: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly odds: (probability: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** A key, as often as its weight says. */
  readonly weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => Key;
};

export function diceOf(seed: number): Dice {
  // Neighbouring seeds must not begin alike.
  const roll = chance(Math.imul(seed + 1, 0x9e3779b1));
  const between = (from: number, to: number) => from + Math.floor(roll() * (to - from + 1));
  return {
    roll,
    between,
    odds: (probability) => roll() < probability,
    pick: (values) => {
      const value = values[between(0, values.length - 1)];
      if (value === undefined) throw new Error('Nothing to pick from');
      return value;
    },
    weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => {
      const entries = Object.entries(weights) as [Key, number][];
      let left = roll() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1);
      if (!found) throw new Error('Nothing to weigh');
      return found[0];
    },
  };
}
