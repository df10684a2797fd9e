import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import type { Suggestion } from '../../../domain/focus/suggestion.ts';

/** Somebody's whole form as far as it speaks of focus, and what a counselor would begin with. */
export type Life = {
  readonly name: string;
  readonly why: string;
  readonly answers: FocusAnswers;
  readonly narrative: string;
  readonly expected: Pick<Suggestion, 'primary'> & Partial<Suggestion>;
};

/** No death, no quarrel, no change; people around. A life says what is different in it. */
export const QUIET: FocusAnswers = {
  onset: '4-6-months',
  someoneDied: 'no',
  troubleWith: 'no',
  lifeChanges: [],
  peopleToCall: '2-3',
  closeTiesHard: 'it-is-not',
  leftOut: 1,
};
export const MOURNS: FocusAnswers = {
  ...QUIET,
  aroundThen: ['someone-died'],
  eventTiming: { 'someone-died': 'same-time' },
  someoneDied: 'yes',
  closenessToThem: 'close',
  longing: 4,
  avoidingReminders: 2,
  worseOnDates: 3,
};
export const QUARRELS: FocusAnswers = {
  ...QUIET,
  aroundThen: ['trouble-with-a-person'],
  eventTiming: { 'trouble-with-a-person': 'up-to-3-months-before' },
  troubleWith: 'partner',
  troubleStage: 'still-talking',
  wantDifferentThings: 3,
  worseAfterContact: 3,
};
export const CHANGES: FocusAnswers = {
  ...QUIET,
  aroundThen: ['big-change'],
  eventTiming: { 'big-change': 'up-to-3-months-before' },
  lifeChanges: ['job'],
  missLifeBefore: 3,
  unsureWhatIsAsked: 3,
  cutOffFromSupport: 2,
};
export const ALONE: FocusAnswers = {
  ...QUIET,
  onset: 'as-long-as-i-recall',
  aroundThen: ['on-my-own-a-lot'],
  peopleToCall: '0',
  closeTiesHard: 'most-of-my-life',
  leftOut: 4,
};
