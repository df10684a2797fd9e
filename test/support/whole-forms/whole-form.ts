import type { LifeTold } from '../../../domain/focus/life-facts.ts';
import type { FocusArea, Suggestion } from '../../../domain/focus/suggestion.ts';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';

/**
 * Somebody invented, after a kind of case that is described for IPT, and the whole form as they
 * would fill it in: answers, circle, line and their own words.
 */
export type WholeForm = {
  readonly name: string;
  /** How this person fills in forms. */
  readonly manner: string;
  /** What a counselor would begin with, and why. */
  readonly why: string;
  readonly expected: Suggestion['primary'];
  /** A second area that would be right as well; with it, either may stand first where `either` says so. */
  readonly second?: FocusArea;
  readonly either?: true;
  readonly unsafe?: true;
  readonly answers: FocusAnswers;
  readonly told?: LifeTold | undefined;
  readonly narrative: string;
};
