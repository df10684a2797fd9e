import type { MailKind } from './mail.ts';
import { isUrgent } from './urgency.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const CEILINGS = [30 * SECOND, 2 * MINUTE, 8 * MINUTE, 30 * MINUTE, 120 * MINUTE];
/** An alert is never left waiting longer than this. */
const URGENT_CEILING = 2 * MINUTE;

/**
 * Decides how long to wait after the given number of attempts, in milliseconds.
 *
 * Full jitter: anything from nothing to the ceiling of that attempt, so that many mails refused
 * together do not come back together. `random` is from 0 up to 1.
 */
export function backoff(kind: MailKind, attempts: number, random: number): number {
  const step = Math.min(Math.max(attempts, 1), CEILINGS.length) - 1;
  const ceiling = CEILINGS[step] ?? URGENT_CEILING;
  return Math.floor(random * (isUrgent(kind) ? Math.min(ceiling, URGENT_CEILING) : ceiling));
}
