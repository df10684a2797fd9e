import type { FocusKey } from '../contract.ts';
import type { Question } from './safety-answers.ts';

const scale = (...words: string[]) => Object.fromEntries(words.map((word, at) => [at, word]));
const OFTEN = scale('Never', 'Rarely', 'Sometimes', 'Often', 'Nearly always');
const MUCH = scale('Not at all', 'A little', 'Somewhat', 'A lot', 'Very much');
const SURE = scale('Very sure', 'Mostly sure', 'Somewhat sure', 'A little sure', 'Not at all sure');

/** Questions whose answer is picked from a list; the rest are the client's own words. */
type PickedKey = Exclude<FocusKey, 'whoDied' | 'whenDied' | 'eventTiming'>;

export const EVENT_TIMING_QUESTION: Question = {
  asks: 'When it happened, next to when the low mood began',
  options: {
    'same-time': 'at the same time',
    'up-to-3-months-before': 'up to 3 months before',
    '3-12-months-before': '3 to 12 months before',
    'over-a-year-before': 'over a year before',
    after: 'after it began',
    'not-sure': 'not sure',
  },
};

export const OWN_WORDS_QUESTIONS = { whoDied: 'Who died', whenDied: 'When they died' } as const;

export const FOCUS_QUESTIONS: Readonly<Record<PickedKey, Question>> = {
  onset: {
    asks: 'When the low mood began',
    options: {
      'under-1-month': 'Under a month ago',
      '1-3-months': '1 to 3 months ago',
      '4-6-months': '4 to 6 months ago',
      '7-12-months': '7 to 12 months ago',
      '1-2-years': '1 to 2 years ago',
      'over-2-years': 'Over 2 years ago',
      'as-long-as-i-recall': 'As long as they can recall',
    },
  },
  aroundThen: {
    asks: 'What happened around that time',
    options: {
      'someone-died': 'Someone died',
      'trouble-with-a-person': 'Trouble with a person',
      'big-change': 'A big change',
      'on-my-own-a-lot': 'On their own a lot',
      'not-sure': 'Not sure',
    },
  },
  someoneDied: { asks: 'Someone who mattered has died', options: { no: 'No', yes: 'Yes' } },
  closenessToThem: {
    asks: 'How close they were',
    options: {
      close: 'Close',
      'fairly-close': 'Fairly close',
      'not-close': 'Not close',
      mixed: 'It was mixed',
    },
  },
  longing: { asks: 'Longs for them, or feels stuck because they are gone', options: OFTEN },
  avoidingReminders: {
    asks: 'Stays away from reminders, or holds back from talking about it',
    options: OFTEN,
  },
  worseOnDates: { asks: 'Feels much worse on dates that remind', options: OFTEN },
  troubleWith: {
    asks: 'Someone they keep having trouble with',
    options: {
      no: 'No',
      partner: 'Partner',
      ex: 'Ex-partner',
      parent: 'Parent',
      child: 'Child',
      'other-family': 'Other family',
      friend: 'Friend',
      work: 'Someone at work',
      other: 'Someone else',
    },
  },
  troubleStage: {
    asks: 'Where things stand with this person',
    options: {
      'still-talking': 'Still talking or arguing to fix it',
      stuck: 'Stopped trying; it sits there',
      ending: 'It is ending',
      over: 'It is over; adjusting',
    },
  },
  wantDifferentThings: { asks: 'They want different things from each other', options: OFTEN },
  worseAfterContact: { asks: 'Feels worse after seeing or talking with them', options: OFTEN },
  lifeChanges: {
    asks: 'Life has changed in a big way',
    options: {
      job: 'Job',
      study: 'Study',
      move: 'Move',
      'new-country': 'New country',
      baby: 'Baby',
      'break-up': 'Break-up',
      marriage: 'Marriage',
      illness: 'Illness',
      'caring-for-someone': 'Caring for someone',
      retirement: 'Retirement',
      'child-left-home': 'Child left home',
      money: 'Money',
      identity: 'Identity',
      other: 'Something else',
    },
  },
  missLifeBefore: { asks: 'Misses the way life was before the change', options: MUCH },
  unsureWhatIsAsked: { asks: 'How sure they feel about what is asked of them now', options: SURE },
  cutOffFromSupport: {
    asks: 'The change took them away from people they leaned on',
    options: MUCH,
  },
  peopleToCall: {
    asks: 'People they could call on a bad day',
    options: { '0': 'Nobody', '1': 'One', '2-3': 'Two or three', '4-or-more': 'Four or more' },
  },
  closeTiesHard: {
    asks: 'How long close ties have been hard',
    options: {
      'it-is-not': 'They are not',
      'under-1-year': 'Under a year',
      '1-5-years': '1 to 5 years',
      'most-of-my-life': 'Most of their life',
    },
  },
  leftOut: { asks: 'Feels left out or unsure around others', options: OFTEN },
  wish: {
    asks: 'The part of life they would make better first',
    options: {
      'coping-with-a-loss': 'Coping with a loss',
      'sorting-things-out-with-someone': 'Sorting things out with someone',
      'settling-into-a-change': 'Settling into a change',
      'feeling-closer-to-people': 'Feeling closer to people',
      'not-sure': 'Not sure',
    },
  },
};
