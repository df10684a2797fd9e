import type { Outcome } from '../../domain/intake/intake.ts';
import type { IntakeAtSending } from '../../domain/mail/mail-store.ts';
import { decisionLetter } from '../../emails/decision-letter.ts';
import { intakeNotice } from '../../emails/intake-notice.ts';
import { intakeReceived } from '../../emails/intake-received.ts';
import { urgentIntakeBackup } from '../../emails/urgent-intake-backup.ts';
import { urgentIntake } from '../../emails/urgent-intake.ts';
import type { Addressed, ToWrite } from './to-write.ts';

/** A letter about an intake, to the client or to staff. */
export function intakeLetter({ row, record, letterhead }: ToWrite<IntakeAtSending>): Addressed {
  const { practice, webAddress } = letterhead;
  const { staff, mail } = practice;
  const { language, client } = record;
  const view = { webAddress, senderName: mail.senderName, ...staff };
  const toClient = (outcome: Outcome): Addressed => ({
    to: client ? [client.email] : [],
    ...decisionLetter({ outcome, language, practice }),
  });
  switch (row.kind) {
    case 'intake-received':
      return { to: client ? [client.email] : [], ...intakeReceived({ language, practice }) };
    case 'intake-notice':
      return { to: staff.notices, ...intakeNotice(view) };
    case 'urgent-intake':
      return { to: [staff.onCall], ...urgentIntake(view) };
    case 'urgent-intake-backup':
      return { to: [staff.backup], ...urgentIntakeBackup(view) };
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
