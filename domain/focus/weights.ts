import type { Weight } from './weight.ts';

/** Raise it with every change to a weight, a limit or a rule: it is kept with each suggestion. */
export const FOCUS_RULE_VERSION = 'focus-2026-11-29.1';

/**
 * The limits of the scoring. None is validated: they were set so that twelve invented stories come
 * out as expected, and wait for a counselor's blind ratings.
 */
export const LIMITS = {
  /** No area may outweigh another by having more questions. */
  perArea: 16,
  /** Below this an area is not suggested: one event and one strong answer are not yet a focus. */
  suggestFrom: 7,
  /** A second area that is no near tie must stand on its own … */
  secondFrom: 8,
  /** … and not be a shadow of the first. */
  secondShare: 1 / 2,
  /** Up to this the answers cannot tell which comes first (P9). */
  nearTie: 2,
  /** Enough for an area to be live, so that isolation is no focus beside it (P3). */
  liveFrom: 5,
  /** From here the strength is called clear: more than half of what an area can have. */
  clearFrom: 10,
  /** A death so long before the onset … */
  oldDeathMonths: 12,
  /** … with fewer points than this of the 6 for grief itself does not count (P7). */
  lowGriefBelow: 2,
  /** In the first eight weeks sorrow is not told from low mood: support it (P8). */
  recentDeathDays: 56,
} as const;

/** Points for an event ticked as happening around the onset; dramatic or not (P2). */
export const EVENT_POINTS = 2;
/** The closer to the onset, the more an event may have to do with it (P2). */
export const TIMING_POINTS = {
  'same-time': [3, 'at the same time as'],
  'up-to-3-months-before': [3, 'in the 3 months before'],
  '3-12-months-before': [2, '3 to 12 months before'],
  'over-a-year-before': [1, 'over a year before'],
  after: [1, 'after'],
  'not-sure': [1, 'around the time that'],
} as const;

/** What the client most wants to change weighs more than any other answer (P10): no one knows it better. */
export const WISH_POINTS = 4;
export const WISHES = {
  'coping-with-a-loss': { area: 'grief', says: 'cope with a loss' },
  'sorting-things-out-with-someone': { area: 'role_dispute', says: 'sort things out with someone' },
  'settling-into-a-change': { area: 'role_transition', says: 'settle into a change' },
  'feeling-closer-to-people': { area: 'interpersonal_deficits', says: 'feel closer to people' },
} as const;

const HOW_OFTEN = ['never', 'rarely', 'sometimes', 'often', 'nearly always'] as const;
const HOW_MUCH = ['not at all', 'a little', 'somewhat', 'a lot', 'very much'] as const;
const HOW_UNSURE = [
  'very sure',
  'mostly sure',
  'somewhat sure',
  'a little sure',
  'not at all sure',
] as const;

/** Every answer that gives points, in the order staff read the reasons. */
export const WEIGHTS: readonly Weight[] = [
  {
    area: 'grief',
    event: 'someone-died',
    says: 'Someone died',
    why: 'Grief is a focus when the onset is tied to a death.',
  },
  {
    area: 'grief',
    item: 'closenessToThem',
    answers: {
      close: [1, 'They were close to the person who died.'],
      mixed: [1, 'Their feelings about the person who died are mixed.'],
    },
    why: 'A close or a mixed bond is harder to mourn than a distant one.',
  },
  {
    area: 'grief',
    item: 'longing',
    upTo: 3,
    scale: HOW_OFTEN,
    says: 'They long for the person, or feel stuck because they are gone',
    why: 'Longing and being stuck are the heart of grief that does not ease.',
  },
  {
    area: 'grief',
    item: 'avoidingReminders',
    upTo: 2,
    scale: HOW_OFTEN,
    says: 'They stay away from reminders, or hold back from talking about it',
    why: 'Mourning that is held back or avoided is what this area works on.',
  },
  {
    area: 'grief',
    item: 'worseOnDates',
    upTo: 1,
    scale: HOW_OFTEN,
    says: 'They feel much worse on dates that remind them',
    why: 'Mood that follows such dates ties it to the loss.',
  },
  {
    area: 'grief',
    event: 'big-change',
    says: 'A change that they call a loss happened',
    why: 'In the broad reading the end of something dear is mourned like a death.',
    lossWithoutDeath: true,
  },
  {
    area: 'grief',
    item: 'missLifeBefore',
    upTo: 3,
    scale: HOW_MUCH,
    says: 'They miss the way life was, and call it a loss',
    why: 'Longing for what is gone is grief too, in the broad reading.',
    lossWithoutDeath: true,
  },
  {
    area: 'role_dispute',
    event: 'trouble-with-a-person',
    says: 'Trouble with a person began',
    why: 'A dispute is a focus when it came with the low mood or keeps it going.',
  },
  {
    area: 'role_dispute',
    item: 'troubleStage',
    answers: {
      'still-talking': [2, 'They still talk or argue to put it right.'],
      stuck: [2, 'They have stopped trying, and it sits there between them.'],
      ending: [1, 'The relationship is ending.'],
    },
    why: 'Renegotiation and impasse are stages of a live dispute; an ending is half of one (P5).',
  },
  {
    area: 'role_dispute',
    item: 'wantDifferentThings',
    upTo: 3,
    scale: HOW_OFTEN,
    says: 'They and this person want different things from each other',
    why: 'Different expectations of the relationship are what makes it a role dispute.',
  },
  {
    area: 'role_dispute',
    item: 'worseAfterContact',
    upTo: 2,
    scale: HOW_OFTEN,
    says: 'They feel worse after they see or talk with this person',
    why: 'Mood that drops after contact ties it to the dispute.',
  },
  {
    area: 'role_transition',
    event: 'big-change',
    says: 'A big change happened',
    why: 'A change just before or after distress rose is the key sign of this area.',
  },
  {
    area: 'role_transition',
    item: 'troubleStage',
    answers: {
      ending: [1, 'A relationship is ending.'],
      over: [2, 'A relationship is over, and they are adjusting.'],
    },
    why: 'A relationship that is over is a change to live with, and no dispute any more (P5).',
  },
  {
    area: 'role_transition',
    item: 'missLifeBefore',
    upTo: 3,
    scale: HOW_MUCH,
    says: 'They miss the way life was before',
    why: 'The old role is felt as a loss.',
  },
  {
    area: 'role_transition',
    item: 'unsureWhatIsAsked',
    upTo: 2,
    scale: HOW_UNSURE,
    says: 'How sure they feel about what is asked of them now',
    why: 'Doubt about the new role is the other half of a transition.',
  },
  {
    area: 'role_transition',
    item: 'cutOffFromSupport',
    upTo: 2,
    scale: HOW_MUCH,
    says: 'The change took them away from people they leaned on',
    why: 'A change that takes support away is harder to live through.',
  },
  {
    area: 'interpersonal_deficits',
    item: 'onset',
    answers: {
      'over-2-years': [1, 'They have felt this way for over 2 years.'],
      'as-long-as-i-recall': [2, 'They have felt this way for as long as they recall.'],
    },
    why: 'The area is long-standing, and has no onset tied to an event.',
  },
  {
    area: 'interpersonal_deficits',
    item: 'peopleToCall',
    answers: {
      '0': [3, 'There is no one they could call on a bad day.'],
      '1': [2, 'There is one person they could call on a bad day.'],
      '2-3': [1, 'There are two or three people they could call on a bad day.'],
    },
    why: 'Few attachments.',
  },
  {
    area: 'interpersonal_deficits',
    item: 'closeTiesHard',
    answers: {
      'under-1-year': [1, 'Close ties have been hard for less than a year.'],
      '1-5-years': [2, 'Close ties have been hard for 1 to 5 years.'],
      'most-of-my-life': [4, 'Close ties have been hard for most of their life.'],
    },
    why: 'Difficulty that has lasted most of a life is what sets the area apart.',
  },
  {
    area: 'interpersonal_deficits',
    item: 'leftOut',
    upTo: 3,
    scale: HOW_OFTEN,
    says: 'They feel left out or unsure around others, even when they want company',
    why: 'Wanting company and not finding it, rather than liking to be alone.',
  },
];
