import { refusalWords } from './refusal-words.ts';
import type { Failure } from './staff-api.ts';

/** A failure as staff read it: what happened, and what they can do. */
type FailureWords = {
  readonly title: string;
  readonly hint: string;
  readonly again: boolean;
};

const WORDS: Readonly<Record<Exclude<Failure['is'], 'no'>, FailureWords>> = {
  'signed-out': {
    title: 'Your sign-in has ended',
    hint: 'Sign in again to go on.',
    again: false,
  },
  'not-allowed': {
    title: 'Your role cannot do this',
    hint: 'Ask an administrator if it should.',
    again: false,
  },
  'not-found': {
    title: 'There is no such request',
    hint: 'It may have been removed. Go back to the inbox.',
    again: false,
  },
  changed: {
    title: 'Someone changed this meanwhile',
    hint: 'Here is the fresh state. Look at it, then decide again: what you wrote is kept.',
    again: false,
  },
  refused: { title: 'This was not accepted', hint: 'Correct what is named below.', again: false },
  offline: {
    title: 'The service cannot be reached',
    hint: 'Check the connection of this computer, then try again.',
    again: true,
  },
  busy: {
    title: 'The service is busy',
    hint: 'Nothing is lost. Try again in a moment.',
    again: true,
  },
  fault: {
    title: 'Something went wrong on our side',
    hint: 'Nothing is lost. Try again; if it goes on, tell whoever looks after the system.',
    again: true,
  },
};

export function failureWords(failure: Failure): FailureWords {
  if (failure.is === 'no') return { ...refusalWords(failure.because.reason), again: false };
  return WORDS[failure.is];
}
