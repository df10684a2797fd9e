import { DIFFICULTY, PHQ_CREDIT, TWO_WEEKS } from '../../shared/questionnaires.en.ts';

/** Thoughts of death or self-harm: any answer but "not at all" needs a person. */
export const PHQ9_RISK_ITEM = 8;

export const SKIPPED = 'No answer';

export const scoreWords = (score: number | null): string =>
  score === null ? SKIPPED : (TWO_WEEKS[score] ?? SKIPPED);

export const difficultyWords = (score: number | undefined): string =>
  score === undefined ? SKIPPED : (DIFFICULTY[score] ?? SKIPPED);

export const QUESTIONNAIRE_CREDIT = `PHQ-9 and GAD-7: ${PHQ_CREDIT}`;
