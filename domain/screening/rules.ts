import { speaksForNothing } from '../focus/speaks-for-nothing.ts';
import { said, unsaid, type ScreeningRule } from './rule.ts';

/** Raise it with every change to a rule: it is kept with each screening. */
export const SCREENING_RULES_VERSION = 'screening-2026-11-28.1';

const ADULT = 18;
const TABLE = 'decision table of the practice, own judgement';
/** One row a rule, most urgent first; every rule that holds is shown to staff, and the first sets the tier. */
export const SCREENING_RULES: readonly ScreeningRule[] = [
  {
    id: 'thoughts-of-ending-life-now',
    tier: 'red',
    when: said('thoughtsOfEndingLifeNow', 'yes'),
    because: 'Is thinking of ending their life right now.',
    source: TABLE,
  },
  {
    id: 'attempt-in-past-3-months',
    tier: 'red',
    when: said('suicideAttempt', 'past-3-months'),
    because: 'Hurt themselves or got ready to end their life in the past 3 months.',
    source: 'behaviour within 3 months is an imminent-risk answer in the Columbia workflow guide',
  },
  {
    id: 'thoughts-of-harming-someone',
    tier: 'red',
    when: said('thoughtsOfHarmingSomeone', 'yes'),
    because: 'Has thoughts of harming someone.',
    source: TABLE,
  },
  {
    id: 'voices-tell-to-harm',
    tier: 'red',
    when: said('voicesTellToHarm', 'yes'),
    because: 'Hears voices that tell them to harm themselves or someone else.',
    source: TABLE,
  },
  {
    id: 'unsafe-right-now',
    tier: 'red',
    when: said('unsafeRightNow', 'yes'),
    because: 'Is not safe right now.',
    source: TABLE,
  },
  {
    id: 'child-or-dependent-in-danger',
    tier: 'red',
    when: said('childOrDependentInDanger', 'yes'),
    because: 'A child or a dependent adult is in danger.',
    source: TABLE,
  },
  {
    id: 'item-9-more-than-half-the-days',
    tier: 'orange',
    when: ({ itemNine }) => itemNine !== null && itemNine >= 2,
    because:
      'PHQ-9 item 9: thoughts of being better off dead or of hurting themselves on more than half the days. Contact the same day.',
    source: 'Louzon 2016 (hazard rises with each step of item 9)',
  },
  {
    id: 'item-9-several-days',
    tier: 'orange',
    when: ({ itemNine }) => itemNine === 1,
    because:
      'PHQ-9 item 9: thoughts of being better off dead or of hurting themselves on several days.',
    source: 'Simon 2013; Louzon 2016 (any answer above "not at all" needs a person)',
  },
  {
    id: 'attempt-longer-ago',
    tier: 'orange',
    when: said('suicideAttempt', 'longer-ago'),
    because: 'Tried to end their life, more than 3 months ago.',
    source: TABLE,
  },
  {
    id: 'phq9-severe',
    tier: 'orange',
    when: ({ phq9 }) => phq9.band === 'severe',
    because: 'PHQ-9 is in the severe range.',
    source: TABLE,
  },
  {
    id: 'voices-or-plots',
    tier: 'orange',
    when: said('voicesOrPlots', 'yes'),
    because: 'Heard or saw things others could not, or felt sure of a plot, in the past month.',
    source: TABLE,
  },
  {
    id: 'full-of-energy-now',
    tier: 'orange',
    when: said('fullOfEnergyLittleSleep', 'now'),
    because: 'Is full of energy or very cross on little sleep now.',
    source: TABLE,
  },
  {
    id: 'afraid-of-someone-close',
    tier: 'orange',
    when: said('afraidOfSomeoneClose', 'yes'),
    because: 'Someone close hurts, threatens, scares or controls them.',
    source: TABLE,
  },
  {
    id: 'alcohol-high',
    tier: 'orange',
    when: ({ auditC }) => auditC?.band === 'high',
    because: 'AUDIT-C is 8 or more.',
    source: TABLE,
  },
  {
    id: 'alcohol-withdrawal',
    tier: 'orange',
    when: said('alcoholWithdrawal', 'yes'),
    because:
      'Shakes, sweats or feels ill when a drink is missed: stopping suddenly can be dangerous.',
    source: TABLE,
  },
  unsaid('thoughtsOfEndingLifeNow', 'orange', 'thoughts of ending their life'),
  unsaid('suicideAttempt', 'orange', 'a past attempt'),
  unsaid('thoughtsOfHarmingSomeone', 'orange', 'thoughts of harming someone'),
  unsaid('voicesTellToHarm', 'orange', 'what voices say'),
  unsaid('unsafeRightNow', 'orange', 'being unsafe right now'),
  unsaid('childOrDependentInDanger', 'orange', 'a child or dependent adult in danger'),
  {
    id: 'phq9-moderately-severe',
    tier: 'yellow',
    when: ({ phq9 }) => phq9.band === 'moderately-severe',
    because: 'PHQ-9 is in the moderately severe range.',
    source: TABLE,
  },
  {
    id: 'extremely-difficult',
    tier: 'yellow',
    when: ({ answers }) => answers.phq9.difficulty === 3,
    because: 'Work, home or getting along with people is extremely difficult.',
    source: TABLE,
  },
  {
    id: 'full-of-energy-in-the-past',
    tier: 'yellow',
    when: said('fullOfEnergyLittleSleep', 'in-the-past'),
    because: 'Has had a time of much energy or being very cross on little sleep.',
    source: TABLE,
  },
  {
    id: 'alcohol-talk-about-it',
    tier: 'yellow',
    when: ({ auditC }) => auditC?.band === 'talk-about-it',
    because: 'AUDIT-C is 3 to 7: talk about it.',
    source: 'Bush 1998 (cut of 3 for women, used for everyone)',
  },
  {
    id: 'eating-concern',
    tier: 'yellow',
    when: said('eatingConcern', 'yes'),
    because: 'Has a concern about eating.',
    source: TABLE,
  },
  {
    id: 'gad7-severe',
    tier: 'yellow',
    when: ({ gad7 }) => gad7.band === 'severe',
    because: 'GAD-7 is in the severe range.',
    source: TABLE,
  },
  {
    id: 'item-9-skipped',
    tier: 'yellow',
    when: ({ itemNine }) => itemNine === null,
    because: 'PHQ-9 item 9 was skipped: ask about it.',
    source: TABLE,
  },
  {
    id: 'under-18',
    tier: 'yellow',
    when: ({ age }) => age < ADULT,
    because: 'Is under 18.',
    source: TABLE,
  },
  {
    id: 'no-interpersonal-content',
    tier: 'yellow',
    when: ({ answers }) => speaksForNothing(answers.focus, answers),
    because:
      'Nothing they answered about people, losses and changes speaks for any focus area: talk first.',
    source: TABLE,
  },
  unsaid('voicesOrPlots', 'yellow', 'hearing or seeing things, or plots'),
  unsaid('afraidOfSomeoneClose', 'yellow', 'being hurt or scared by someone close'),
  unsaid('fullOfEnergyLittleSleep', 'yellow', 'times of much energy and little sleep'),
  unsaid('alcoholWithdrawal', 'yellow', 'feeling ill when a drink is missed'),
  unsaid('eatingConcern', 'yellow', 'eating'),
];
