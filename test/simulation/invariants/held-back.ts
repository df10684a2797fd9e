import { isUrgent } from '../../../domain/mail/urgency.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { Life } from '../life.ts';

/** Since when all mails are held back, told from the records; nothing where they go out. */
export function heldSince({ table, tableName, history }: Life): Date | undefined {
  const hold = table.holds.get('hold');
  if (!hold) return undefined;
  if (hold.table !== tableName()) return history.restore?.at;
  return hold.state === 'open' ? undefined : hold.since;
}

/** Whoever began before goes on as it began, for so long at most. */
const FUNCTION_MS = 60_000;
const SKEW_MS = 300_000;

/** The same for whoever must know of it by now. */
export function isSurelyHeld(life: Life): boolean {
  const since = heldSince(life);
  if (!since) return false;
  const known = FUNCTION_MS + (life.faults.isSkewed ? SKEW_MS : 0);
  return life.timeline.now().getTime() - since.getTime() > known;
}

/** The first sweep finds the hold of restored records so late at most. */
const BEGUN_LATE_MS = 10 * 60_000;

/** Whether a mail waits because all are held back; an alert of since then does not. */
export function waitsBehind(since: Date | undefined, { kind, createdAt }: MailRow): boolean {
  if (!since) return false;
  return !isUrgent(kind) || createdAt.getTime() < since.getTime() - BEGUN_LATE_MS;
}
