import { holdNow, isHeld } from '../../domain/mail/mail-hold.ts';
import type { StaffDeps } from './staff-route.ts';

/** Since when no mail goes out, as every reader of the inbox should know; `null` where they do. */
export async function mailsHeldSince({
  holds,
  table,
  now,
}: Pick<StaffDeps, 'holds' | 'table' | 'now'>): Promise<string | null> {
  const hold = holdNow(await holds.find(), { table, now: now() });
  return isHeld(hold) ? hold.since.toISOString() : null;
}
