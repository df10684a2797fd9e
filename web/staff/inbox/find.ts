import type { IntakeListEntry } from '../../../schemas/staff.ts';
import type { Tier } from '../contract.ts';

/** What the list is narrowed to; nothing of it leaves the page. */
export type Find = {
  readonly name: string;
  readonly tier: Tier | '';
  readonly language: IntakeListEntry['language'] | '';
  /** Only those that nobody has taken care of. */
  readonly unseen: boolean;
};
export const FIND_ALL: Find = { name: '', tier: '', language: '', unseen: false };

export const isFindAll = ({ name, tier, language, unseen }: Find): boolean =>
  name.trim() === '' && tier === '' && language === '' && !unseen;

/** Whether a line is shown. A name is found by any part of it, with or without its accents. */
export function matches(entry: IntakeListEntry, { name, tier, language, unseen }: Find): boolean {
  return (
    plain(entry.name).includes(plain(name.trim())) &&
    (tier === '' || entry.tier === tier) &&
    (language === '' || entry.language === language) &&
    (!unseen || entry.acknowledged === null)
  );
}

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
