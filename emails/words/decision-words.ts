import type { Outcome } from '../../domain/intake/intake.ts';

/**
 * What every language must be able to say about a decision. The rule of client-words.ts holds here
 * too; and a letter that says no says where help is, and never that somebody is too ill or not ill enough.
 */
export type DecisionWords = {
  readonly subject: string;
} & Readonly<
  Record<
    Outcome,
    { readonly heading: string; readonly paragraphs: (phone: string) => readonly string[] }
  >
>;
