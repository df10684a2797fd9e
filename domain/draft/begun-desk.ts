import type { AuditEntry, AuditTrail } from '../audit.ts';
import type { MailRow } from '../mail/mail.ts';
import type { Beginning } from './begin-by-telephone.ts';
import type { BegunForm, BegunRequest } from './begun-request.ts';
import type { MailedBegun } from './mail-begun.ts';

/** One line of the list: the request, how far its form has come, and the last mail with its link. */
export type ListedRequest = {
  readonly request: BegunRequest;
  /** Whose it is: of one that was sent, as their intake says. */
  readonly name: string;
  readonly form: Pick<BegunForm, 'parts'> | undefined;
  readonly mail: MailRow | undefined;
};

/**
 * Where staff find the requests they began on the telephone. It tells where each form stands, and
 * not one answer of it. Writes answer `stale` when the form was written meanwhile.
 */
export type BegunDesk = AuditTrail & {
  /** `address`, a hash, leads to this form from now on. `exists` when it was begun before. */
  begin(beginning: Beginning, address: string): Promise<'begun' | 'exists'>;
  /** At most `size`, the latest first; perhaps a moment behind. */
  list(
    size: number,
    now: Date,
  ): Promise<{ readonly listed: readonly ListedRequest[]; readonly more: boolean }>;
  find(
    id: string,
    now: Date,
  ): Promise<{ readonly request: BegunRequest; readonly form: BegunForm | undefined } | undefined>;
  mail(
    mailed: Extract<MailedBegun, { kind: 'mailed' }>,
    address: string,
    seenVersion: number,
  ): Promise<'saved' | 'stale'>;
  /** The request goes, and the form with every answer; nothing is left of them but the audit. */
  remove(
    request: BegunRequest,
    form: BegunForm | undefined,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
};
