import type { Outcome } from '../../domain/intake/intake.ts';
import type { IntakeAtSending } from '../../domain/mail/mail-store.ts';
import { decisionLetter } from '../../emails/decision-letter.ts';
import { intakeNotice } from '../../emails/intake-notice.ts';
import { intakeReceived } from '../../emails/intake-received.ts';
import { intakeWithdrawn } from '../../emails/intake-withdrawn.ts';
import { pageAddress } from '../../emails/page-address.ts';
import { urgentIntakeBackup } from '../../emails/urgent-intake-backup.ts';
import { urgentIntake } from '../../emails/urgent-intake.ts';
import type { Addressed, ToWrite } from './to-write.ts';

/** A letter about an intake, to the client or to staff. */
export function intakeLetter({
  row,
  record,
  letterhead,
  links,
}: ToWrite<IntakeAtSending>): Addressed {
  const { practice, webAddress } = letterhead;
  const { staff, mail } = practice;
  const { language, client } = record;
  const view = { webAddress, senderName: mail.senderName, ...staff };
  const toClient = (outcome: Outcome): Addressed => ({
    to: client ? [client.email] : [],
    ...decisionLetter({ outcome, language, practice }),
  });
  switch (row.kind) {
    case 'intake-received': {
      const token = links.find(({ link }) => link.purpose === 'receipt')?.token;
      if (token === undefined) throw new Error('A confirmation without its link');
      const page = pageAddress(webAddress, `receipt#${token}`);
      return { to: client ? [client.email] : [], ...intakeReceived({ language, practice, page }) };
    }
    case 'intake-notice':
      return { to: staff.notices, ...intakeNotice(view) };
    case 'urgent-intake':
      return { to: [staff.onCall], ...urgentIntake(view) };
    case 'urgent-intake-backup':
      return { to: [staff.backup], ...urgentIntakeBackup(view) };
    case 'intake-withdrawn':
      return { to: [staff.onCall], ...intakeWithdrawn(view) };
    case 'letter-accepted':
      return toClient('accepted');
    case 'letter-waitlisted':
      return toClient('waitlisted');
    case 'letter-referred':
      return toClient('referred');
    default:
      throw new Error(`No letter of kind ${row.kind} is about an intake`);
  }
}
