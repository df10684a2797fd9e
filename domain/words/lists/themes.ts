import { AREAS_ES } from './areas.es.ts';
import { ELSEWHERE_EN } from './elsewhere.en.ts';
import { GRIEF_EN } from './grief.en.ts';
import { INTERPERSONAL_DEFICITS_EN } from './interpersonal-deficits.en.ts';
import { ROLE_DISPUTE_EN } from './role-dispute.en.ts';
import { ROLE_TRANSITION_EN } from './role-transition.en.ts';
import type { Theme } from './theme.ts';

/** Everything the free text is listened to for, in both languages. */
export const THEMES: readonly Theme[] = [
  ...GRIEF_EN,
  ...ROLE_DISPUTE_EN,
  ...ROLE_TRANSITION_EN,
  ...INTERPERSONAL_DEFICITS_EN,
  ...ELSEWHERE_EN,
  ...AREAS_ES,
];
