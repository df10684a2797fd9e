import type { SessionState } from '../../domain/course/course.ts';
import type { MailKind, MailRow } from '../../domain/mail/mail.ts';

/** What each mail is called where staff read of it. */
const MAILS: Readonly<Record<MailKind, string>> = {
  'intake-received': 'Confirmation of the form',
  'intake-notice': 'Notice of a form',
  'urgent-intake': 'Alert about an urgent form',
  'urgent-intake-backup': 'Alert to the backup',
  'intake-withdrawn': 'Note that an urgent form was taken back',
  'letter-accepted': 'Letter: a place is free',
  'letter-waitlisted': 'Letter: on the list',
  'letter-referred': 'Letter: another place fits better',
  'course-booked': 'The whole schedule',
  'schedule-changed': 'The new schedule',
  'session-changed': 'The new time',
  'session-cancelled': 'The cancellation',
  'session-missed': '“We missed you”',
  'client-changed': 'Note to you that the client changed something',
  'reminder-7d': 'Reminder, 7 days before',
  'reminder-72h': 'Reminder, 3 days before',
  'reminder-24h': 'Reminder, the day before',
  'opening-offer': 'The offer of an opening',
  'draft-link': 'The link to finish a form',
  'offer-news': 'News of an offer',
  'morning-digest': 'Morning digest',
};

export const mailName = (kind: MailKind): string => MAILS[kind];

/** Why a mail did not reach anyone, by the codes of its row. */
const WHY: Readonly<Record<string, string>> = {
  bounced: 'the address does not take mail',
  complained: 'the client reported our mail as unwanted',
  rejected: 'the mail service refused it',
  'email-not-agreed': 'the client has not agreed to email',
  'reminders-off': 'the client turned reminders off',
  'too-late': 'it would have come too late',
  'no-word': 'nobody can say whether it went out',
  'kept-failing': 'sending it failed again and again',
  'message-rejected': 'the mail service refused it',
  'sender-not-verified': 'our sender address is not verified',
  'invalid-address-or-message': 'the address is not valid',
  'none-planned': 'it was booked too late for a reminder',
  moved: 'it was moved shortly before',
  cancelled: 'it was cancelled and restored shortly before',
  passed: 'it had begun',
  'record-gone': 'the record is gone',
};

/** In words; a code that has none is shown as it is, so that nothing is hidden. */
export const whyInWords = (code: string): string => WHY[code] ?? code.replaceAll('-', ' ');

/** What the mail service said last outweighs how the sending ended. */
export const whyItFailed = ({ feedback, reason, state }: MailRow): string =>
  whyInWords(feedback in WHY ? feedback : (reason ?? state));

const STATES: Readonly<Record<SessionState, string>> = {
  booked: 'not confirmed',
  cancelled: 'cancelled',
  attended: 'attended',
  missed: 'missed',
  'late-cancelled': 'cancelled late',
};

export const stateInWords = (state: SessionState): string => STATES[state];
