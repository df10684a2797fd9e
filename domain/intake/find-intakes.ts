import type { Tier } from '../screening/screening.ts';
import type { Intake } from './intake.ts';
import type { ListedIntake } from './intake-desk.ts';

/** What a request must be like to be found; `null` and the empty name ask for nothing. */
export type Wanted = {
  readonly name: string;
  readonly tier: Tier | null;
  readonly language: Intake['language'] | null;
  /** Only those that nobody has taken care of. */
  readonly unseen: boolean;
};

/** Whether a request is among those looked for: by any part of either of its names, with or without accents. */
export function isWanted(
  { intake, name, fullName }: ListedIntake,
  { name: part, tier, language, unseen }: Wanted,
): boolean {
  const looked = plain(part.trim());
  return (
    (plain(name).includes(looked) || plain(fullName).includes(looked)) &&
    (tier === null || intake.tier === tier) &&
    (language === null || intake.language === language) &&
    (!unseen || intake.acknowledged === undefined)
  );
}

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
