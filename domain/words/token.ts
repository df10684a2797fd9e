/** One word of a text as the lists compare it, and where it stands in the original. */
export type Token = {
  /** Lower case, without accents, contractions written out ("don't" is two tokens: do, not). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};
