import type { HoldView } from '../../../schemas/mail-hold.ts';
import type { GivenUpMail } from '../../../schemas/mails.ts';
import type { Mail } from '../contract.ts';
import type { CourseMail } from '../course/contract.ts';

export const MAIL_KIND_WORDS: Readonly<Record<Mail['kind'], string>> = {
  'intake-received': 'Confirmation to the client',
  'intake-notice': 'Notice to staff',
  'urgent-intake': 'Urgent alert to the person on call',
  'urgent-intake-backup': 'Urgent alert to the backup',
  'intake-withdrawn': 'Note to the person on call: taken back',
  'letter-accepted': 'Letter to the client: a place is free',
  'letter-waitlisted': 'Letter to the client: on the list',
  'letter-referred': 'Letter to the client: another place fits better',
  'course-booked': 'The whole schedule',
  'schedule-changed': 'The new schedule',
  'session-changed': 'The new time',
  'session-cancelled': 'The cancellation',
  'session-missed': '“We missed you”',
  'client-changed': 'Note to the counselor: the client changed it',
  'reminder-7d': 'Reminder, 7 days before',
  'reminder-72h': 'Reminder, 3 days before',
  'reminder-24h': 'Reminder, the day before',
  'opening-offer': 'The offer of an opening',
  'draft-link': 'The link to finish a form',
  'offer-news': 'News of an offer to staff',
  'morning-digest': 'Morning digest to the counselor',
};

const MAIL_STATE_WORDS: Readonly<Record<Mail['state'], string>> = {
  pending: 'waiting to go out',
  claimed: 'being sent',
  unknown: 'handed over, no word back yet',
  sent: 'sent',
  dropped: 'not needed any more',
  missed: 'too late to be useful, not sent',
  failed: 'could not be sent',
  dead: 'given up after several tries',
};
const MAIL_FEEDBACK_WORDS: Readonly<Record<Mail['feedback'], string | null>> = {
  none: null,
  delayed: 'delayed on the way',
  delivered: 'delivered',
  bounced: 'bounced: the address does not take mail',
  complained: 'marked as unwanted by the reader',
  rejected: 'refused by the mail service',
};
const TROUBLE: ReadonlySet<string> = new Set([
  ...(['missed', 'failed', 'dead'] satisfies Mail['state'][]),
  ...(['bounced', 'complained', 'rejected'] satisfies Mail['feedback'][]),
]);

export function mailWords({ state, feedback }: Pick<Mail, 'state' | 'feedback'>): string {
  const heard = MAIL_FEEDBACK_WORDS[feedback];
  return heard === null ? MAIL_STATE_WORDS[state] : `${MAIL_STATE_WORDS[state]}, ${heard}`;
}

/** A mail that did not get through: somebody may have to phone instead. */
export const mailTrouble = ({ state, feedback }: Pick<Mail, 'state' | 'feedback'>): boolean =>
  TROUBLE.has(state) || TROUBLE.has(feedback);

/** Why a mail about a course was not sent; the codes are the dispatcher's. */
const NOT_SENT_BECAUSE: Readonly<Record<string, string>> = {
  'record-gone': 'not sent: what it speaks of is gone',
  cancelled: 'not sent: the session was cancelled',
  moved: 'not sent: the session has another time now',
  passed: 'not sent: the session had begun',
  'email-not-agreed': 'not sent: the client did not agree to email',
  'reminders-off': 'not sent: the client turned reminders off',
  changed: 'not sent: a later mail says how it is now',
};

/** The same for a mail of a course, with the reason where there is one to tell. */
export function courseMailWords(mail: CourseMail): string {
  const because = mail.state === 'dropped' ? NOT_SENT_BECAUSE[mail.reason ?? ''] : undefined;
  if (because !== undefined) return because;
  return mail.state === 'pending' ? 'planned' : mailWords(mail);
}

/** The client heard nothing by email and was to: phone instead. */
export const mailNeedsPhone = (mail: CourseMail): boolean =>
  mailTrouble(mail) || (mail.state === 'dropped' && mail.reason === 'email-not-agreed');

/** Why no mail goes out. */
export const HELD_BECAUSE: Readonly<Record<HoldView['state'], string>> = {
  open: '',
  ordered: 'An administrator holds all mails back.',
  restored: 'The records come out of a backup: mails that were sent since look unsent.',
};

/** Why a mail was given up; the codes are the dispatcher's. */
const GIVEN_UP_BECAUSE: Readonly<Record<string, string>> = {
  'message-rejected': 'Not sent: the mail service refused it.',
  'invalid-address-or-message':
    'Not sent: the address or the mail is not one the service can take.',
  'sender-not-verified': 'Not sent: the mail service does not know our address as the sender.',
  'too-late': 'Not sent: its time had passed.',
  'no-word': 'Given up: nobody could say whether it went out.',
  'kept-failing': 'Given up after several tries.',
};
export const givenUpWords = ({ state, reason }: Pick<GivenUpMail, 'state' | 'reason'>): string =>
  GIVEN_UP_BECAUSE[reason ?? ''] ?? `Not sent: ${MAIL_STATE_WORDS[state]}.`;
