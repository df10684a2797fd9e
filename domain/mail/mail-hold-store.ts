import type { AuditEntry } from '../audit.ts';
import type { MailHold } from './mail-hold.ts';

/** Where the records say whether mails go out. */
export type MailHoldStore = {
  /** As it stands now; `undefined` in records that never said so. */
  find(): Promise<MailHold | undefined>;
  /** Writes `after`, and the audit with it, only where it still is as in `before`. */
  write(
    before: MailHold | undefined,
    after: MailHold,
    audit: AuditEntry | undefined,
  ): Promise<'saved' | 'stale'>;
};
