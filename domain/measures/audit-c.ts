import type { AuditCAnswers } from '../intake/answers.ts';
import { scoreItems, type AlcoholBand, type Cuts, type MeasureScore } from './measure.ts';

/**
 * 3 is the published cut for women (4 for men): Bush et al. 1998, Arch Intern Med 158(16):1789-95.
 * It is used for everyone, so that nobody is asked their sex. 8 is the practice's own judgement and
 * not a published band.
 */
export const AUDIT_C_CUTS: Cuts<AlcoholBand> = [
  { from: 0, band: 'low' },
  { from: 3, band: 'talk-about-it' },
  { from: 8, band: 'high' },
];

/** Scores the AUDIT-C, 0-12: how often, how much, and how often six or more. */
export function scoreAuditC(answers: AuditCAnswers): MeasureScore<AlcoholBand> {
  const { frequency, typicalAmount, sixOrMore } = answers;
  return scoreItems([frequency, typicalAmount, sixOrMore], AUDIT_C_CUTS);
}
