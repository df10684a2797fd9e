import type { AuditEntry } from '../audit.ts';
import type { StaffMember } from '../staff/role.ts';
import type { MailRow } from './mail.ts';
import { isUrgent } from './urgency.ts';

/** `restored`: the records came out of a backup. `ordered`: an administrator said so. */
export const HOLD_STATES = ['open', 'restored', 'ordered'] as const;

/** Whether mails go out, and since when that is so. */
export type MailHold = {
  /**
   * The table that this was written in. A backup is restored into a table of another name, so records
   * that find this of another table know that they are a copy.
   */
  readonly table: string;
  readonly state: (typeof HOLD_STATES)[number];
  readonly since: Date;
};

export const isHeld = ({ state }: MailHold): boolean => state !== 'open';

/** What holds, and what has to be written first so that it is on record. */
export type HoldFound = {
  readonly hold: MailHold;
  readonly news?: { readonly audit?: AuditEntry };
};

/**
 * Decides whether the mails in `table` go out, from what the records say of it.
 *
 * In restored records mails look unsent that went out since. So a copy holds all of them by itself,
 * until a person has had the word of those mails told again and says that they may go.
 */
export function holdIn(
  kept: MailHold | undefined,
  { table, auditId, now }: { readonly table: string; readonly auditId: string; readonly now: Date },
): HoldFound {
  const hold = holdNow(kept, { table, now });
  if (hold === kept) return { hold };
  return { hold, news: isHeld(hold) ? { audit: noted(hold, 'clock', auditId) } : {} };
}

/** The same for whoever only wants to know, and writes nothing. */
export function holdNow(
  kept: MailHold | undefined,
  { table, now }: { readonly table: string; readonly now: Date },
): MailHold {
  if (kept?.table === table) return kept;
  return { table, state: kept === undefined ? 'open' : 'restored', since: now };
}

/**
 * The first sweep after a restore begins the hold, a minute or more after the first form may come in;
 * the restore itself takes longer than this. So what was planned so shortly before is no copy.
 */
const BEGUN_LATE_MS = 10 * 60_000;

/**
 * Whether this mail may go out. An urgent alert planned since the records were restored goes: nobody
 * can have had it before, and it must not wait for people who are busy with a restore.
 */
export const mayGoOut = (row: Pick<MailRow, 'kind' | 'createdAt'>, hold: MailHold): boolean =>
  !isHeld(hold) ||
  (isUrgent(row.kind) && row.createdAt.getTime() >= hold.since.getTime() - BEGUN_LATE_MS);

/**
 * Whether a mail is so old that it may have gone out before a restore though its row says nothing of it:
 * then what the archive told is looked at first. An alert waits for nothing, and may go twice.
 */
export const isFromBefore = (row: Pick<MailRow, 'kind' | 'createdAt'>, hold: MailHold): boolean =>
  !isUrgent(row.kind) && row.createdAt < hold.since;

type Ordered =
  | { readonly kind: 'ordered'; readonly hold: MailHold; readonly audit: AuditEntry }
  | { readonly kind: 'already' };

/** Decides what an administrator's word does: all mails held, or all let go. To say it twice is to say it once. */
export function orderHold({
  hold,
  held,
  member,
  auditId,
  now,
}: {
  readonly hold: MailHold;
  readonly held: boolean;
  readonly member: StaffMember;
  readonly auditId: string;
  readonly now: Date;
}): Ordered {
  if (isHeld(hold) === held) return { kind: 'already' };
  const next: MailHold = { table: hold.table, state: held ? 'ordered' : 'open', since: now };
  return { kind: 'ordered', hold: next, audit: noted(next, member.id, auditId) };
}

/** What stands in the trail for all mails together. */
const EVERY_MAIL = 'all';

const noted = (hold: MailHold, who: string, id: string): AuditEntry => ({
  id,
  record: 'mail',
  recordId: EVERY_MAIL,
  at: hold.since,
  who,
  action: isHeld(hold) ? 'held-back' : 'let-go',
  fields: ['state'],
});
