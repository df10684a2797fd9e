import type { FocusArea } from '../../focus/suggestion.ts';

/** Phrases that mean one thing; however many of them a text has, the theme counts once. */
export type Theme = {
  readonly name: string;
  /** `elsewhere`: something real that is none of the four areas. */
  readonly area: FocusArea | 'elsewhere';
  readonly weight: number;
  /** Only names somebody; left out where the text tells of a death, because one does not quarrel with the dead. */
  readonly nameOnly?: true;
  readonly phrases: readonly string[];
};
