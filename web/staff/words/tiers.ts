import type { Tier } from '../contract.ts';

/** What staff read for a tier: a word, the tier's internal name, and what it asks of the practice. */
type TierWords = { readonly word: string; readonly name: string; readonly ask: string };

export const TIER_WORDS: Readonly<Record<Tier, TierWords>> = {
  red: {
    word: 'Urgent',
    name: 'red',
    ask: 'Phone now: within the hour while the practice is open.',
  },
  orange: {
    word: 'Soon',
    name: 'orange',
    ask: 'Contact by the end of the next business day. A counselor clears the first visit.',
  },
  yellow: {
    word: 'Talk first',
    name: 'yellow',
    ask: 'Normal booking, but read this first: talk it over before planning the course.',
  },
  green: { word: 'Routine', name: 'green', ask: 'Normal booking.' },
};
