import type { AuditEntry } from '../audit.ts';
import type { MailRow } from './mail.ts';

/** Where staff find mails that were given up, and record what is to be done about each. */
export type GivenUpDesk = {
  /** At most `size` of those that nobody has settled, the latest first; perhaps a moment behind. */
  listGivenUp(size: number): Promise<{ readonly rows: readonly MailRow[]; readonly more: boolean }>;
  find(mailId: string): Promise<MailRow | undefined>;
  /** Writes the settlement, the new attempt and the audit together, where the row is as in `before`. */
  settle(
    before: MailRow,
    writes: {
      readonly row: MailRow;
      readonly next?: MailRow | undefined;
      readonly audit: AuditEntry;
    },
  ): Promise<'saved' | 'stale'>;
};
