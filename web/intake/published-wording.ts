import type { Language } from '../../schemas/practice.ts';
import type { PublishedSet } from './questions/option-sets.ts';
import type { PublishedKey } from './questions.ts';

/**
 * The words of published instruments, unaltered. Sources and their standing: docs/translations.md.
 * A language whose published wording could not be checked takes the English one, and the page says so.
 */
export type PublishedWording = {
  readonly language: Language;
  readonly twoWeeksPhq9: string;
  readonly twoWeeksGad7: string;
  readonly ask: { readonly [Key in PublishedKey]: string };
  readonly options: { readonly [Set in PublishedSet]: readonly string[] };
  readonly phqCredit: string;
};
