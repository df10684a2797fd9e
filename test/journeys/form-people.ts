import type { Tier } from '../../domain/screening/screening.ts';
import type { PageId } from '../../web/intake/pages.ts';
import type { Answers } from '../../web/intake/questions/question.ts';
import { calmAnswers, fullAnswers } from '../web/intake/answers.ts';

/** Somebody who fills in the form, and what becomes of it. */
export type FormPerson = {
  readonly who: string;
  readonly answers: Answers;
  /** Sends from this page of help what there is so far; else goes on to the end. */
  readonly sendsFrom?: PageId;
  /** Which help the last page shows. */
  readonly help: 'full' | 'inline' | 'none';
  readonly tier: Tier;
  /** A part of what the counselor reads of the answers. */
  readonly reads: object;
};

const SAFETY = Object.keys(calmAnswers).filter((key) => key.startsWith('answers.safety.'));

/** A way through the form for each page it has; `form-paths.long.test.ts` holds that. */
export const FORM_PEOPLE: readonly FormPerson[] = [
  {
    who: 'tells all there is to tell',
    answers: fullAnswers,
    help: 'none',
    tier: 'yellow',
    reads: {
      safety: { voicesOrPlots: 'unsaid' },
      focus: { whoDied: 'my mother', lifeChanges: ['move', 'job'] },
      inventory: { people: [{ name: 'my mother', standing: 'died' }, { name: 'Sam' }] },
      timeline: { events: [{ kind: 'move', label: 'To Buford' }] },
    },
  },
  {
    who: 'skips all that may be skipped, and would rather say the rest to a person',
    answers: {
      ...calmAnswers,
      ...Object.fromEntries(SAFETY.map((key) => [key, 'unsaid'])),
    },
    help: 'inline',
    tier: 'orange',
    reads: { safety: { suicideAttempt: 'unsaid', unsafeRightNow: 'unsaid' } },
  },
  {
    who: 'wants to talk about safety with a person',
    answers: { ...calmAnswers, 'ask.private': 'with-a-person' },
    help: 'inline',
    tier: 'orange',
    reads: { safety: { thoughtsOfEndingLifeNow: 'unsaid' } },
  },
  {
    who: 'thinks of ending their life, and goes on to the end',
    answers: { ...calmAnswers, 'answers.safety.thoughtsOfEndingLifeNow': 'yes' },
    help: 'full',
    tier: 'red',
    reads: { safety: { thoughtsOfEndingLifeNow: 'yes', unsafeRightNow: 'no' } },
  },
  {
    who: 'may harm somebody, and sends what there is',
    answers: { ...calmAnswers, 'answers.safety.thoughtsOfHarmingSomeone': 'yes' },
    sendsFrom: 'help-harm',
    help: 'full',
    tier: 'red',
    reads: { safety: { thoughtsOfHarmingSomeone: 'yes', unsafeRightNow: 'unsaid' } },
  },
  {
    who: 'is not safe at home, and sends what there is',
    answers: { ...calmAnswers, 'answers.safety.unsafeRightNow': 'yes' },
    sendsFrom: 'help-home',
    help: 'full',
    tier: 'red',
    reads: { safety: { unsafeRightNow: 'yes', thoughtsOfHarmingSomeone: 'no' } },
  },
];
