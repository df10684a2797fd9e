import type { MailRow } from './mail.ts';
import type { IntakeAtSending } from './mail-store.ts';

export type ReasonToDrop = 'record-gone' | 'decided' | 'acknowledged' | 'email-not-agreed';

/**
 * Decides whether a mail has become pointless, from the record read just before sending.
 *
 * A new version alone drops nothing: an intake that was acknowledged is a new version too, and
 * the confirmation to the client stays true whatever the staff decide. What counts is what the
 * mail says: "a form is waiting" ends with the decision, "nobody has acknowledged" with the
 * acknowledgement, and a client may take back that e-mail is safe.
 */
export function reasonToDrop(
  row: Pick<MailRow, 'kind' | 'about'>,
  record: IntakeAtSending | undefined,
): ReasonToDrop | undefined {
  if (!record || record.version < row.about.version) return 'record-gone';
  switch (row.kind) {
    case 'intake-received':
      if (!record.client) return 'record-gone';
      return record.client.mayEmail ? undefined : 'email-not-agreed';
    case 'intake-notice':
    case 'urgent-intake':
      return record.decided ? 'decided' : undefined;
    case 'urgent-intake-backup':
      if (record.decided) return 'decided';
      return record.acknowledged ? 'acknowledged' : undefined;
  }
}
