import type { FocusAnswers } from '../../domain/intake/answers.ts';
import type { Suggestion } from '../../domain/focus/suggestion.ts';

/** The day on which every story is told. */
export const STORY_DAY = '2026-11-24';

export type Story = {
  readonly name: string;
  /** Why a counselor would settle on the expected area. */
  readonly why: string;
  readonly answers: FocusAnswers;
  readonly unsafe?: true;
  readonly expected: Pick<Suggestion, 'primary' | 'secondary'> & Partial<Suggestion>;
};

export const NO_LOSS = { someoneDied: 'no' } as const;
export const NO_TROUBLE = { troubleWith: 'no' } as const;
export const NO_CHANGE = { lifeChanges: [] } as const;
export const WELL_CONNECTED = {
  peopleToCall: '4-or-more',
  closeTiesHard: 'it-is-not',
  leftOut: 0,
} as const;
