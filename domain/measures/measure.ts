/** A questionnaire's result. `band` is for staff; with items unanswered it is "at least" that band. */
export type MeasureScore = {
  /** Sum of the items that were answered. */
  readonly total: number;
  readonly unanswered: number;
  readonly band: Band;
};

export const BANDS = ['minimal', 'mild', 'moderate', 'moderately-severe', 'severe'] as const;
export type Band = (typeof BANDS)[number];
