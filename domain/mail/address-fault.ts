import type { AuditEntry } from '../audit.ts';
import { isToStaff, type MailRow } from './mail.ts';

export const ADDRESS_FAULTS = ['bounced', 'complained'] as const;

/** Why mail no longer reaches a client, and when the mail went out that showed it. */
export type AddressFault = { readonly why: (typeof ADDRESS_FAULTS)[number]; readonly at: Date };

/**
 * Decides what the last word on a mail says of the client's address: that it takes no mail, or that
 * its reader wants none of ours. `undefined` where it says nothing, or the mail went to staff. A mail may
 * have gone out twice: `sentAt` is when the one did of which the word is.
 */
export function addressFaultIn(
  row: Pick<MailRow, 'kind' | 'feedback'>,
  sentAt: Date,
): AddressFault | undefined {
  const why = ADDRESS_FAULTS.find((fault) => fault === row.feedback);
  if (why === undefined || isToStaff(row.kind)) return undefined;
  return { why, at: sentAt };
}

/** The row that says so; one mail can say each of it once. */
export const addressFaultNoted = (
  clientId: string,
  { id }: MailRow,
  { why }: AddressFault,
  now: Date,
): AuditEntry => ({
  id: `${id}_${why}`,
  record: 'client',
  recordId: clientId,
  at: now,
  who: 'mail-service',
  action: `mail-${why}`,
  fields: ['addressFault'],
});
