import { endsReminder, followingOf } from '../../domain/mail/following.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { MailStore, RecordAtSending } from '../../domain/mail/mail-store.ts';
import type { QuietHours } from '../../domain/mail/quiet-hours.ts';

export type SaveMailDeps = {
  readonly mails: Pick<MailStore, 'replace'>;
  readonly quietHours: QuietHours;
  readonly now: () => Date;
};

type MailMove = {
  readonly before: MailRow;
  readonly after: MailRow;
  /** Asked only when a reminder ends, because then its appointment goes on to the next. */
  readonly record: () => Promise<RecordAtSending | undefined>;
};

/** The one way to write what became of a mail: no reminder ends without what follows it. */
export async function saveMail(
  { mails, quietHours, now }: SaveMailDeps,
  { before, after, record }: MailMove,
): Promise<'saved' | 'stale'> {
  if (!endsReminder(before, after)) return mails.replace(before, after);
  return mails.replace(before, after, followingOf(after, await record(), quietHours, now()));
}
