import type { Gad7Answers } from '../intake/answers.ts';
import { scoreItems, type Band, type Cuts, type MeasureScore } from './measure.ts';

/** Published cut points 5, 10 and 15: Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166(10):1092-7. */
export const GAD7_CUTS: Cuts<Band> = [
  { from: 0, band: 'minimal' },
  { from: 5, band: 'mild' },
  { from: 10, band: 'moderate' },
  { from: 15, band: 'severe' },
];

/** Scores the GAD-7, 0-21 over two weeks; it has no band between moderate and severe. */
export function scoreGad7(answers: Gad7Answers): MeasureScore {
  return scoreItems(answers.items, GAD7_CUTS);
}
