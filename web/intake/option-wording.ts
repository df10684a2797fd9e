import type { OPTION_SETS, OwnSet } from './questions/option-sets.ts';

/** What each answer to choose from is called, by the set that it is in. */
export type OptionWording = {
  readonly [Set in OwnSet]: { readonly [Value in (typeof OPTION_SETS)[Set][number]]: string };
};
