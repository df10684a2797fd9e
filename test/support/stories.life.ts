import type { LifeTold } from '../../domain/focus/life-facts.ts';
import { NO_CHANGE, NO_LOSS, NO_TROUBLE, WELL_CONNECTED, type Story } from './story.ts';

/** A person whose circle or line changes what a counselor would begin with. */
export type LifeStory = Story & { readonly told: LifeTold };

const NOTHING_ELSE = { ...NO_LOSS, ...NO_TROUBLE, ...NO_CHANGE } as const;

export const LIFE_STORIES: readonly LifeStory[] = [
  {
    name: 'a friend’s death that no question caught',
    why: 'a friend died in the month it began, and longing runs high though the first box was left empty',
    answers: { onset: '4-6-months', longing: 3, avoidingReminders: 2, ...NO_TROUBLE, ...NO_CHANGE },
    told: {
      inventory: {
        people: [{ name: 'Ike', relation: 'friend', standing: 'died', when: '2026-06' }],
      },
    },
    expected: { primary: 'grief', secondary: null },
  },
  {
    name: 'a hidden death',
    why: 'they said that no one who mattered has died, and set an aunt on the circle who raised them',
    answers: { onset: '1-3-months', ...NOTHING_ELSE, wish: 'coping-with-a-loss' },
    told: {
      inventory: {
        people: [
          {
            name: 'Aunt Bee',
            relation: 'other-family',
            standing: 'died',
            ring: 1,
            when: '2026-09',
          },
        ],
      },
    },
    expected: { primary: 'grief', secondary: null },
  },
  {
    name: 'an old death, and a new one on the line',
    why: 'the mother’s death of 2001 is absorbed; the brother’s death this spring is not',
    answers: {
      onset: '7-12-months',
      someoneDied: 'yes',
      whoDied: 'my mother',
      whenDied: '2001',
      longing: 1,
      avoidingReminders: 0,
      ...NO_TROUBLE,
      ...NO_CHANGE,
      wish: 'coping-with-a-loss',
    },
    told: {
      timeline: {
        events: [{ month: '2026-02', kind: 'someone-died', label: 'My brother' }],
        onset: '2026-03',
      },
    },
    expected: { primary: 'grief', secondary: null },
  },
  {
    name: 'a death long before',
    why: 'the circle shows a death four years before the onset, which ties nothing to it (P7)',
    answers: { onset: '1-3-months', wish: 'coping-with-a-loss', ...NO_TROUBLE, ...NO_CHANGE },
    told: {
      inventory: { people: [{ name: 'Grandpa', standing: 'died', ring: 1, when: '2022-01' }] },
    },
    expected: { primary: 'none', secondary: null },
  },
  {
    name: 'a death with a rough date',
    why: 'a year alone may lie near the onset and may not, so it weighs less, and is still told',
    answers: { onset: '4-6-months', longing: 3, worseOnDates: 2, ...NO_TROUBLE, ...NO_CHANGE },
    told: {
      inventory: { people: [{ name: 'Dad', relation: 'parent', standing: 'died', when: '2026' }] },
    },
    expected: { primary: 'none', secondary: null },
  },
  {
    name: 'a partner close by, and much strain',
    why: 'they want different things, feel worse after talks, and the strain sits on the inner ring',
    answers: {
      onset: '7-12-months',
      ...NO_LOSS,
      troubleWith: 'partner',
      troubleStage: 'stuck',
      wantDifferentThings: 3,
      worseAfterContact: 2,
      ...NO_CHANGE,
      ...WELL_CONNECTED,
    },
    told: {
      inventory: {
        people: [{ name: 'Sam', relation: 'partner', ring: 1, support: 'some', strain: 'a-lot' }],
      },
    },
    expected: { primary: 'role_dispute', secondary: null },
  },
  {
    name: 'strain with somebody far out',
    why: 'a neighbor on the outer ring is no important other, however much strain there is',
    answers: {
      onset: '7-12-months',
      ...NO_LOSS,
      troubleWith: 'other',
      troubleStage: 'stuck',
      wantDifferentThings: 4,
      ...NO_CHANGE,
      ...WELL_CONNECTED,
    },
    told: {
      inventory: {
        people: [{ name: 'Next door', relation: 'another-person', ring: 4, strain: 'a-lot' }],
      },
    },
    expected: { primary: 'none', secondary: null },
  },
  {
    name: 'a quarrel that the line dates',
    why: 'the trouble at work began the month before the mood fell',
    answers: {
      ...NO_LOSS,
      troubleWith: 'work',
      troubleStage: 'still-talking',
      wantDifferentThings: 2,
      ...NO_CHANGE,
    },
    told: {
      timeline: {
        events: [{ month: '2026-07', kind: 'trouble-with-a-person', label: 'New manager' }],
        onset: '2026-08',
      },
    },
    expected: { primary: 'role_dispute', secondary: null },
  },
  {
    name: 'a quarrel with a date that is denied',
    why: 'no trouble with anyone, and yet more of it with the husband in the month it began: a hidden dispute',
    answers: { onset: '4-6-months', ...NOTHING_ELSE, wish: 'not-sure' },
    told: {
      inventory: {
        people: [
          {
            name: 'Rob',
            relation: 'partner',
            ring: 1,
            strain: 'a-lot',
            change: 'more-trouble',
            when: '2026-07',
          },
        ],
      },
    },
    expected: { primary: 'role_dispute', secondary: null },
  },
  {
    name: 'a hidden quarrel',
    why: 'they say there is no trouble, and set much strain beside their mother: staff ask, and nothing is suggested',
    answers: { onset: '4-6-months', ...NOTHING_ELSE, wish: 'sorting-things-out-with-someone' },
    told: {
      inventory: { people: [{ name: 'Mum', relation: 'parent', ring: 1, strain: 'a-lot' }] },
    },
    expected: { primary: 'none', secondary: null },
  },
  {
    name: 'a move that the line puts before the onset',
    why: 'they were not sure what came first; by the line the move came two months before',
    answers: {
      onset: '4-6-months',
      aroundThen: ['big-change'],
      eventTiming: { 'big-change': 'not-sure' },
      ...NO_LOSS,
      ...NO_TROUBLE,
      lifeChanges: ['move'],
      missLifeBefore: 2,
      cutOffFromSupport: 3,
      ...WELL_CONNECTED,
    },
    told: { timeline: { events: [{ month: '2026-05', kind: 'move' }], onset: '2026-07' } },
    expected: { primary: 'role_transition', secondary: null },
  },
  {
    name: 'a change they did not call big',
    why: 'nothing big, they said; on the line a child left home in the month it began',
    answers: { ...NOTHING_ELSE, wish: 'settling-into-a-change' },
    told: {
      timeline: { events: [{ month: '2026-08', kind: 'child-left-home' }], onset: '2026-08' },
    },
    expected: { primary: 'role_transition', secondary: null },
  },
  {
    name: 'a change just after',
    why: 'the illness came a month or two after the mood fell, and counts, for less than one before',
    answers: {
      onset: '4-6-months',
      ...NO_LOSS,
      ...NO_TROUBLE,
      lifeChanges: ['illness'],
      missLifeBefore: 4,
      unsureWhatIsAsked: 2,
    },
    told: { timeline: { events: [{ month: '2026-08', kind: 'illness' }], onset: '2026-06' } },
    expected: { primary: 'role_transition', secondary: null },
  },
  {
    name: 'only good news on the line',
    why: 'something good is no hardship, and opens nothing',
    answers: { ...NOTHING_ELSE, wish: 'settling-into-a-change' },
    told: {
      timeline: { events: [{ month: '2026-08', kind: 'something-good' }], onset: '2026-08' },
    },
    expected: { primary: 'none', secondary: null },
  },
  {
    name: 'a whole circle with one person in it',
    why: 'all who matter are named, it is one, and it was long so',
    answers: {
      ...NOTHING_ELSE,
      closeTiesHard: '1-5-years',
      leftOut: 3,
      peopleToCall: '1',
      onset: 'over-2-years',
    },
    told: {
      inventory: {
        people: [{ name: 'T.', relation: 'helper', ring: 2, support: 'some' }],
        everyone: 'yes',
      },
    },
    expected: { primary: 'interpersonal_deficits', secondary: null },
  },
  {
    name: 'a circle that was not finished',
    why: 'one person is drawn and nobody said that this is all: that says nothing of isolation (P4)',
    answers: {
      ...NOTHING_ELSE,
      closeTiesHard: '1-5-years',
      leftOut: 3,
      peopleToCall: '2-3',
      onset: 'over-2-years',
    },
    told: { inventory: { people: [{ name: 'T.', ring: 2 }] } },
    expected: { primary: 'none', secondary: null },
  },
  {
    name: 'few ties, and a fresh death',
    why: 'a live loss goes before isolation, which stays in the background (P3)',
    answers: {
      onset: '1-3-months',
      someoneDied: 'yes',
      closenessToThem: 'close',
      longing: 4,
      ...NO_TROUBLE,
      ...NO_CHANGE,
      peopleToCall: '0',
      closeTiesHard: 'most-of-my-life',
      leftOut: 3,
    },
    told: {
      inventory: {
        people: [{ name: 'Nan', standing: 'died', ring: 1, when: '2026-09' }],
        everyone: 'yes',
      },
    },
    expected: { primary: 'grief', secondary: null },
  },
  {
    name: 'two changes and a quarrel on one line',
    why: 'the quarrel with somebody close weighs more, and the changes stand beside it',
    answers: {
      ...NO_LOSS,
      troubleWith: 'partner',
      troubleStage: 'still-talking',
      wantDifferentThings: 3,
      lifeChanges: ['baby', 'job'],
      missLifeBefore: 3,
      unsureWhatIsAsked: 2,
      ...WELL_CONNECTED,
    },
    told: {
      timeline: {
        events: [
          { month: '2026-04', kind: 'baby' },
          { month: '2026-06', kind: 'job' },
          { month: '2026-06', kind: 'trouble-with-a-person' },
        ],
        onset: '2026-06',
      },
      inventory: {
        people: [{ name: 'Lee', relation: 'partner', ring: 1, strain: 'a-lot', support: 'a-lot' }],
      },
    },
    expected: { primary: 'role_dispute', secondary: 'role_transition' },
  },
];
