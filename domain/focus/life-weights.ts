import type { DATED_EVENTS } from '../intake/answers.ts';
import type { Ring } from '../intake/inventory.ts';
import type { FocusArea } from './suggestion.ts';

/*
 * What the closeness circle and the timeline add to the points of the questions. Their version is
 * FOCUS_RULE_VERSION in weights.ts. Nothing here is validated.
 */

/** When an event counts as near the onset, in months (P2). */
export const NEAR_ONSET = {
  /** A change just after the mood rose counts too, like one before. */
  monthsAfter: 3,
  monthsBefore: 12,
  /** Up to here an event is told as "in the 3 months before"; half a month is the error of a month alone. */
  closeBefore: 3.5,
  /** Dates that leave more months open than this, both together, cannot say what was close. */
  roughFrom: 6,
} as const;

export type DatedEvent = (typeof DATED_EVENTS)[number];

/**
 * An event that the circle or the line dates near the onset has the points of the same event in the
 * questions (EVENT_POINTS and TIMING_POINTS). One fact counts once: where the question gave points
 * for it, only what is missing to the better of the two is added.
 */
export const DATED_WEIGHTS: readonly {
  readonly event: DatedEvent;
  readonly area: FocusArea;
  readonly why: string;
}[] = [
  {
    event: 'someone-died',
    area: 'grief',
    why: 'A death near the onset is the sign of grief, also where it is told by placing a person on the circle.',
  },
  {
    event: 'trouble-with-a-person',
    area: 'role_dispute',
    why: 'Trouble that began near the onset ties the dispute to the low mood.',
  },
  {
    event: 'big-change',
    area: 'role_transition',
    why: 'A change just before or after distress rose is the key sign of a transition.',
  },
];

/** Strain with one person who matters. */
export const STRAIN_WEIGHT = {
  area: 'role_dispute',
  points: 2,
  /** Who stands farther out does not matter enough. */
  innerRings: 2 satisfies Ring,
  why: 'A dispute is with somebody important; much strain on the inner rings says who. One person is enough, and more add nothing.',
} as const;

/** Few ties, and for long. */
export const FEW_TIES_WEIGHT = {
  area: 'interpersonal_deficits',
  points: 2,
  atMost: 1,
  why: 'Few attachments that have been few for long. It needs the client’s word that the circle is whole, because who was not drawn is not known to be missing (P4).',
} as const;
