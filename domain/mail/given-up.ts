import type { AuditEntry } from '../audit.ts';
import type { StaffMember } from '../staff/role.ts';
import type { MailRow, MailState, Settlement } from './mail.ts';

const GIVEN_UP: ReadonlySet<MailState> = new Set(['missed', 'failed', 'dead']);

/**
 * Whether a mail ended unsent and nobody has said yet what to do about it. One that the mail
 * service says it delivered went out after all, whatever its row came to.
 */
export const isGivenUp = ({ state, settled, feedback }: MailRow): boolean =>
  GIVEN_UP.has(state) && settled === undefined && feedback !== 'delivered';

/** Whether sending it again could still be of use to whoever reads it. */
export const isStillUseful = ({ usefulUntil }: MailRow, now: Date): boolean => now < usefulUntil;

/** Whether nobody can say that the mail did not go out: to send it again may be to send it twice. */
export const mayHaveGone = ({ reason }: MailRow): boolean => reason === 'no-word';

type Settled =
  | {
      readonly kind: 'settled';
      readonly row: MailRow;
      /** The new attempt: a row of its own, because a final row is never sent. */
      readonly next?: MailRow;
      readonly audit: AuditEntry;
    }
  /** Somebody has settled it this very way before. */
  | { readonly kind: 'already' }
  | { readonly kind: 'refused'; readonly reason: 'not-given-up' | 'mail-past-use' };

/**
 * Decides what follows when a member of staff settles a mail that was given up.
 *
 * Sent again it is planned as a new row about the same record at the same version, due at once and
 * useful no longer than the first was; what it says is judged at sending, like any mail's. To ask
 * twice is to ask once.
 */
export function settleGivenUp({
  row,
  wanted,
  member,
  auditId,
  now,
}: {
  readonly row: MailRow;
  readonly wanted: Settlement;
  readonly member: StaffMember;
  readonly auditId: string;
  readonly now: Date;
}): Settled {
  if (row.settled === wanted) return { kind: 'already' };
  if (!isGivenUp(row)) return { kind: 'refused', reason: 'not-given-up' };
  if (wanted === 'sent-again' && !isStillUseful(row, now)) {
    return { kind: 'refused', reason: 'mail-past-use' };
  }
  return {
    kind: 'settled',
    row: { ...row, settled: wanted },
    ...(wanted === 'sent-again' && { next: onceMore(row, now) }),
    audit: {
      id: auditId,
      record: 'mail',
      recordId: row.id,
      at: now,
      who: member.id,
      action: wanted === 'sent-again' ? 'sent-again' : 'left-unsent',
      fields: ['settled'],
    },
  };
}

/** The same mail as a row of its own, due at once and useful no longer than the first. */
export function onceMore({ id, kind, about, usefulUntil }: MailRow, now: Date): MailRow {
  return {
    id: idOnceMore(id),
    kind,
    about,
    state: 'pending',
    due: now,
    usefulUntil,
    attempts: 0,
    faults: 0,
    createdAt: now,
    feedback: 'none',
  };
}

/** What the same mail is called when it is sent once more: `<id>_again1`, then `<id>_again2`. */
export function idOnceMore(id: string): string {
  const [, first = id, times = '0'] = /^(.*)_again(\d+)$/.exec(id) ?? [];
  return `${first}_again${Number(times) + 1}`;
}
