import type { Tier } from '../contract.ts';
import { TIER_WORDS } from '../words/tiers.ts';

/** Each tier has a shape of its own, so that colour is never the only sign. */
const SHAPES: Readonly<Record<Tier, string>> = {
  red: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  orange: 'M8 1.5 15.5 15H.5z',
  yellow: 'M8 .5 15.5 8 8 15.5.5 8z',
  green: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
};

export function TierMark({ tier }: { readonly tier: Tier }) {
  return (
    <span class="tier" data-tier={tier}>
      <svg class="tier-shape" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[tier]} />
      </svg>
      {TIER_WORDS[tier].word}
    </span>
  );
}
