import type { Phq9Answers } from '../intake/answers.ts';
import { scoreItems, type Band, type Cuts, type MeasureScore } from './measure.ts';

/** Published cut points 5, 10, 15 and 20: Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16(9):606-13. */
export const PHQ9_CUTS: Cuts<Band> = [
  { from: 0, band: 'minimal' },
  { from: 5, band: 'mild' },
  { from: 10, band: 'moderate' },
  { from: 15, band: 'moderately-severe' },
  { from: 20, band: 'severe' },
];

/** Place of the item about being better off dead or hurting oneself. */
const ITEM_9 = 8;

/**
 * Scores the PHQ-9, 0-27 over two weeks. The question "how difficult …" is not part of the total.
 */
export function scorePhq9(answers: Phq9Answers): MeasureScore {
  return scoreItems(answers.items, PHQ9_CUTS);
}

/** The answer about being better off dead or hurting oneself; `null` when it was skipped. */
export function phq9ItemNine(answers: Phq9Answers): number | null {
  return answers.items[ITEM_9] ?? null;
}
