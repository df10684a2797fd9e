import type { MailRow } from '../../domain/mail/mail.ts';
import type { IntakeAtSending } from '../../domain/mail/mail-store.ts';
import type { Letter } from '../../domain/mail/mailer.ts';
import { intakeNotice } from '../../emails/intake-notice.ts';
import { intakeReceived } from '../../emails/intake-received.ts';
import type { RenderedMail } from '../../emails/layout.ts';
import { urgentIntakeBackup } from '../../emails/urgent-intake-backup.ts';
import { urgentIntake } from '../../emails/urgent-intake.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';

/** What every letter takes from the practice, and where its pages live. */
export type Letterhead = {
  readonly practice: PracticeSettings;
  readonly webAddress: string;
};

type Addressed = { readonly to: readonly string[]; readonly mail: RenderedMail };

/** Writes the letter that a row stands for, from the record as it is now. */
export function writeLetter(
  { kind }: Pick<MailRow, 'kind'>,
  record: IntakeAtSending,
  letterhead: Letterhead,
): Letter {
  const { sender, senderName, replyTo } = letterhead.practice.mail;
  const { to, mail } = addressed(kind, record, letterhead);
  return { from: { name: senderName, address: sender }, replyTo, to, ...mail };
}

function addressed(
  kind: MailRow['kind'],
  { language, client }: IntakeAtSending,
  { practice, webAddress }: Letterhead,
): Addressed {
  const { staff, mail } = practice;
  const view = { webAddress, senderName: mail.senderName, ...staff };
  switch (kind) {
    case 'intake-received':
      return { to: client ? [client.email] : [], mail: intakeReceived({ language, practice }) };
    case 'intake-notice':
      return { to: staff.notices, mail: intakeNotice(view) };
    case 'urgent-intake':
      return { to: [staff.onCall], mail: urgentIntake(view) };
    case 'urgent-intake-backup':
      return { to: [staff.backup], mail: urgentIntakeBackup(view) };
  }
}
