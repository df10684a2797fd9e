import type { Theme } from './theme.ts';

/** A death, and mourning; English. */
export const GRIEF_EN: readonly Theme[] = [
  {
    name: 'somebody close has died',
    area: 'grief',
    weight: 6,
    phrases: [
      'my|our {bereaved} ..3 died|dies|passed|passing',
      'my|our {bereaved} is|was|has|were ..2 dead|gone|killed|murdered',
      'death|loss|passing|funeral|suicide of my|our|a',
      '{he} died|passed',
      'someone|somebody|person ..2 loved|close ..3 died|passed|dead',
      'passed away|on',
      'took his|her own life',
    ],
  },
  {
    name: 'losing somebody',
    area: 'grief',
    weight: 6,
    phrases: [
      'lost|losing|lose|loss ..2 my|our|a|of ..1 {kinlost}',
      'lost|losing|lose my|our {partner} to|in|last|this|two|three|years|months|when',
      'lost|losing someone|somebody|him|her ..1 to|close|i',
      'miscarr*|stillb*|widow*|bereave*|orphan*',
      'put|putting my|our dog|cat|pet down|to',
    ],
  },
  {
    name: 'mourning',
    area: 'grief',
    weight: 6,
    phrases: ['griev*|grief|mourn*', 'deal|cope|dealing|coping with|without ..1 loss|death'],
  },
  {
    name: 'reminders of a death',
    area: 'grief',
    weight: 2,
    phrases: [
      'funeral|burial|ashes|grave|memorial|cemetery|obituary',
      'would|might|should still? be alive|here',
      'never got to say|tell',
      'without him|her here',
      'since|after|when ..3 died|death|passed|passing',
      'died|deceased',
    ],
  },
];
