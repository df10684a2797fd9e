/** A questionnaire's result. `band` is for staff; with items unanswered it is "at least" that band. */
export type MeasureScore<Word = Band> = {
  /** Sum of the items that were answered. */
  readonly total: number;
  readonly unanswered: number;
  readonly band: Word;
};

export const BANDS = ['minimal', 'mild', 'moderate', 'moderately-severe', 'severe'] as const;
export type Band = (typeof BANDS)[number];

/** AUDIT-C has cut-offs for a talk, and no published bands of severity. */
export const ALCOHOL_BANDS = ['low', 'talk-about-it', 'high'] as const;
export type AlcoholBand = (typeof ALCOHOL_BANDS)[number];

/** The lower edge of each band, lowest first; the first starts at 0. */
export type Cuts<Word> = readonly [
  { readonly from: 0; readonly band: Word },
  ...{ readonly from: number; readonly band: Word }[],
];

/** Adds up what was answered and counts what was not; a skipped item adds nothing and hides nothing. */
export function scoreItems<Word>(
  items: readonly (number | null)[],
  cuts: Cuts<Word>,
): MeasureScore<Word> {
  const answered = items.filter((item) => item !== null);
  const total = answered.reduce((sum, item) => sum + item, 0);
  const band = cuts.findLast(({ from }) => from <= total) ?? cuts[0];
  return { total, unanswered: items.length - answered.length, band: band.band };
}
