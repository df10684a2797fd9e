import type { Dice } from './dice.ts';

/** What becomes of one call of a port. `repeated`: the client asks again because no answer came. */
export type Fate =
  'works' | 'dies-before' | 'dies-after' | 'unavailable' | 'answer-lost' | 'repeated';
/** How often each fault comes, as against the others. */
export type Fates = Readonly<Partial<Record<Fate, number>>>;

export const READING: Fates = { 'dies-before': 2, 'dies-after': 2, unavailable: 2 };
export const WRITING: Fates = { ...READING, 'dies-after': 3, 'answer-lost': 2 };
export const REPEATABLE: Fates = { ...WRITING, repeated: 2 };
/** What the answer is lies with the mail service; here only the sandbox can die around it. */
export const SENDING: Fates = { 'dies-before': 2, 'dies-after': 5 };

export type Faults = {
  readonly fateOf: (fates: Fates) => Fate;
  readonly delayMs: () => number;
  readonly skewMs: () => number;
  /** Whether any sandbox's clock may be off by so much that leases mean little to it. */
  readonly isSkewed: boolean;
  /** Whether something outside goes wrong that would be so likely in a storm. */
  readonly strikes: (probability: number) => boolean;
  readonly stop: () => void;
};

const SKEWS_MS = [-300_000, 300_000, -2000, 2000] as const;

/**
 * The weather of one life. Some have one single fault, at a call that the seed chooses, so that
 * every call meets every fault alone; the others have faults all the time until they stop.
 */
export function faultsOf(dice: Dice): Faults {
  const weather = dice.weighted({ calm: 1, single: 8, storm: 11 });
  const rate = weather === 'storm' ? dice.pick([0.01, 0.03, 0.08]) : 0;
  let untilSingle = weather === 'single' ? dice.between(0, dice.pick([12, 60])) : -1;
  const outside = weather === 'storm' ? dice.pick([0.3, 1]) : weather === 'single' ? 0.2 : 0;
  const isSlow = dice.odds(0.3);
  const skew = dice.odds(0.2) ? dice.pick(SKEWS_MS) : 0;
  let stopped = false;
  return {
    fateOf: (fates) => {
      if (stopped) return 'works';
      untilSingle -= 1;
      const strikes = weather === 'single' ? untilSingle === -1 : dice.odds(rate);
      return strikes ? dice.weighted(fates) : 'works';
    },
    delayMs: () =>
      stopped ? 1 : isSlow && dice.odds(0.05) ? dice.between(1000, 20_000) : dice.between(1, 40),
    skewMs: () => (stopped || skew === 0 || dice.odds(0.5) ? 0 : skew),
    isSkewed: skew !== 0,
    strikes: (probability) => !stopped && dice.odds(probability * outside),
    stop: () => {
      stopped = true;
    },
  };
}

/** A life in which everything goes well. */
export const CALM: Faults = {
  fateOf: () => 'works',
  delayMs: () => 1,
  skewMs: () => 0,
  isSkewed: false,
  strikes: () => false,
  stop: () => {},
};
