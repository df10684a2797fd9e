import type { IntakeList, IntakeListEntry } from '../../../schemas/intake-list.ts';
import type { Status, Tier } from '../contract.ts';

/** One page of a list, or of a search that has looked at `lookedAt` requests. */
export type Listed = IntakeList & { readonly lookedAt?: number };

/** What the inbox is narrowed to; it stands in no address. */
export type Find = {
  readonly name: string;
  readonly tier: Tier | '';
  readonly language: IntakeListEntry['language'] | '';
  /** Only those that nobody has taken care of. */
  readonly unseen: boolean;
  /** In every list, and not in the one that is open alone. */
  readonly everywhere: boolean;
};
export const FIND_ALL: Find = {
  name: '',
  tier: '',
  language: '',
  unseen: false,
  everywhere: false,
};

export const isFindAll = ({ name, tier, language, unseen, everywhere }: Find): boolean =>
  name.trim() === '' && tier === '' && language === '' && !unseen && !everywhere;

/** The search that the service is asked for. */
export const searchFor = (
  { name, tier, language, unseen, everywhere }: Find,
  status: Status,
  after: string | null,
) => ({
  status: everywhere ? ('any' as const) : status,
  name: name.trim(),
  tier: tier || null,
  language: language || null,
  unseen,
  ...(after === null ? {} : { after }),
});
