import type { AlcoholBand, MeasureScore } from '../measures/measure.ts';

/** How soon a person must hear from the practice; most urgent first. Names are internal, never shown to a client. */
export const TIERS = ['red', 'orange', 'yellow', 'green'] as const;
export type Tier = (typeof TIERS)[number];

/** What the page must show about crisis help; a client learns this and nothing else of the screening. */
export const CRISIS_HELP = ['full', 'inline', 'footer'] as const;
export type CrisisHelp = (typeof CRISIS_HELP)[number];

/** A rule that fired, with the plain sentence staff read. */
export type FiredRule = { readonly id: string; readonly tier: Tier; readonly because: string };

export type Screening = {
  readonly tier: Tier;
  /** Most urgent first; empty only for green. */
  readonly fired: readonly FiredRule[];
  readonly phq9: MeasureScore;
  readonly gad7: MeasureScore;
  /** Absent when the person skipped the questions about alcohol. */
  readonly auditC: MeasureScore<AlcoholBand> | null;
  readonly rulesVersion: string;
};
