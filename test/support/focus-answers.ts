import type { FocusAnswers } from '../../domain/intake/answers.ts';
import { suggestFocus, type FocusContext } from '../../domain/focus/suggest-focus.ts';
import { usualContext } from './focus-context.ts';

export const suggest = (answers: FocusAnswers, context: Partial<FocusContext> = {}) =>
  suggestFocus(answers, { ...usualContext, ...context });
/** What is said against the suggestion, as one text. */
export const against = (answers: FocusAnswers, context?: Partial<FocusContext>) =>
  suggest(answers, context).against.join(' ');

/* One area each, answered as strongly as it can be but for the wish. */
export const loss: FocusAnswers = {
  onset: '4-6-months',
  aroundThen: ['someone-died'],
  eventTiming: { 'someone-died': 'same-time' },
  someoneDied: 'yes',
  closenessToThem: 'close',
  longing: 4,
  avoidingReminders: 4,
  worseOnDates: 4,
};
export const quarrel: FocusAnswers = {
  onset: '4-6-months',
  aroundThen: ['trouble-with-a-person'],
  eventTiming: { 'trouble-with-a-person': 'same-time' },
  troubleWith: 'partner',
  troubleStage: 'stuck',
  wantDifferentThings: 4,
  worseAfterContact: 4,
};
export const change: FocusAnswers = {
  onset: '4-6-months',
  aroundThen: ['big-change'],
  eventTiming: { 'big-change': 'same-time' },
  lifeChanges: ['job'],
  missLifeBefore: 4,
  unsureWhatIsAsked: 4,
  cutOffFromSupport: 4,
};
export const alone: FocusAnswers = {
  onset: 'as-long-as-i-recall',
  peopleToCall: '0',
  closeTiesHard: 'most-of-my-life',
  leftOut: 4,
};
/** Two areas at once. */
export const both = (one: FocusAnswers, other: FocusAnswers): FocusAnswers => ({
  ...one,
  ...other,
  aroundThen: [...(one.aroundThen ?? []), ...(other.aroundThen ?? [])],
  eventTiming: { ...one.eventTiming, ...other.eventTiming },
});
