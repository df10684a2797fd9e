import type { CrisisHelp, Tier } from './screening.ts';

const HELP: Readonly<Record<Tier, CrisisHelp>> = {
  red: 'full',
  orange: 'inline',
  yellow: 'footer',
  green: 'footer',
};

/** Decides how much crisis help the page shows; it is never less than a line in the footer. */
export function crisisHelpFor(tier: Tier): CrisisHelp {
  return HELP[tier];
}
