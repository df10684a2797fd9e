import { GUARD_LIMITS } from './limits.ts';
import type { Seal } from './seal.ts';

/** When a form was begun, as far as its stamp tells. `unknown`: no stamp of ours, or from another day. */
export type Started = 'in-time' | 'too-fast' | 'unknown';

/** Says in a form that the service itself can believe when the form was opened: `<ms>.<seal>`. */
export function stampStart(now: Date, seal: Seal): string {
  const at = String(now.getTime());
  return `${at}.${seal.of('start', at)}`;
}

/**
 * Reads a stamp back. One that is missing, too old or not ours is no guilt of anybody's: scripts
 * are slow at times and pages stay open, so it only tells nothing.
 */
export function readStart(stamp: string | undefined, now: Date, seal: Seal): Started {
  const [, at, given] = /^(\d{1,15})\.([\w-]+)$/.exec(stamp ?? '') ?? [];
  if (at === undefined || given === undefined || !seal.matches('start', at, given)) {
    return 'unknown';
  }
  const age = now.getTime() - Number(at);
  if (age > GUARD_LIMITS.filledIn.mostMs) return 'unknown';
  return age < GUARD_LIMITS.filledIn.leastMs ? 'too-fast' : 'in-time';
}
