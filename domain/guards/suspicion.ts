import type { Tier } from '../screening/screening.ts';
import { GUARD_LIMITS } from './limits.ts';
import type { Started } from './start-stamp.ts';

/** Why a form may be a script's. */
export const SUSPICIONS = [
  /** A field that no person can see was filled in. */
  'hidden-field',
  /** It came back sooner than anybody can read it. */
  'too-fast',
  /** Many forms came from the same network within the hour. */
  'crowded-network',
  /** Many forms came from everywhere within the hour. */
  'crowded-practice',
] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** What speaks against a form by itself and by its network. */
export function suspicionsOf(form: {
  readonly hiddenField: boolean;
  readonly started: Started;
  /** Forms from its network within the hour, this one included. */
  readonly fromNetwork: number;
}): readonly Suspicion[] {
  const { stamped, unstamped } = GUARD_LIMITS.formsFromNetwork;
  const most = form.started === 'unknown' ? unstamped : stamped;
  return [
    ...(form.hiddenField ? (['hidden-field'] as const) : []),
    ...(form.started === 'too-fast' ? (['too-fast'] as const) : []),
    ...(form.fromNetwork > most ? (['crowded-network'] as const) : []),
  ];
}

/**
 * Where a form goes. `quarantine`: kept whole and out of the list of work, and nobody is mailed, until
 * somebody of the staff has looked. `watched`: to the list of work, but its sender gets no mail.
 *
 * A red tier is never quarantined, whatever speaks against the form: a script that looks urgent costs
 * a look, a person in danger whom nobody sees may cost a life.
 */
export function routeOf(
  suspicions: readonly Suspicion[],
  tier: Tier,
): 'inbox' | 'watched' | 'quarantine' {
  if (suspicions.length === 0) return 'inbox';
  return tier === 'red' ? 'watched' : 'quarantine';
}
