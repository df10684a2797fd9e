import { MAIL_KINDS, type MailRow } from './mail.ts';

/** Mails as they were planned; those of one moment in the order of their kinds. */
export const inPlannedOrder = (mails: readonly MailRow[]): readonly MailRow[] =>
  mails.toSorted(
    (one, other) =>
      one.createdAt.getTime() - other.createdAt.getTime() ||
      MAIL_KINDS.indexOf(one.kind) - MAIL_KINDS.indexOf(other.kind),
  );
