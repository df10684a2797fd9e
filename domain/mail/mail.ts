/**
 * A mail row: what is to be sent, about which record and version, when it is due and when it
 * stops being useful. It carries no text and no address: both are read from the record at the
 * moment of sending, and the mail is dropped if the record has moved on.
 */

export const INTAKE_MAIL_KINDS = [
  /** To the client: we have your form. */
  'intake-received',
  /** To the staff: a form is waiting. */
  'intake-notice',
  /** To the person on call: an urgent form is waiting. */
  'urgent-intake',
  /** To the backup, when nobody has acknowledged an urgent form in time. */
  'urgent-intake-backup',
  /** To the person on call: somebody took back an urgent form. */
  'intake-withdrawn',
  /** To the client: a time is there, or is not yet, or another place is better; one for each outcome. */
  'letter-accepted',
  'letter-waitlisted',
  'letter-referred',
] as const;
export type IntakeMailKind = (typeof INTAKE_MAIL_KINDS)[number];

/** Reminders of one session, in the order they fall due. */
export const REMINDER_KINDS = ['reminder-7d', 'reminder-72h', 'reminder-24h'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const COURSE_MAIL_KINDS = [
  /** To the client: the whole schedule, with one calendar file that holds every session. */
  'course-booked',
  /** To the client: several sessions changed at once; the new schedule, whole. */
  'schedule-changed',
  /** To the client: one session was added or has a new time (METHOD:REQUEST). */
  'session-changed',
  /** To the client: one session is off (METHOD:CANCEL). */
  'session-cancelled',
  /** To the client: we missed you, without blame. */
  'session-missed',
  /** To the counselor: a client changed an appointment; whose and which is in the console. */
  'client-changed',
  ...REMINDER_KINDS,
] as const;
export type CourseMailKind = (typeof COURSE_MAIL_KINDS)[number];

/** Mails about an opening that is offered to those who wait. */
export const OFFER_MAIL_KINDS = [
  /** To the client: a time is free, would you like it? */
  'opening-offer',
  /** To the staff: somebody said yes, or nobody did; who and what is in the console. */
  'offer-news',
] as const;
export type OfferMailKind = (typeof OFFER_MAIL_KINDS)[number];

/** Mails about a form that is not sent yet. */
export const DRAFT_MAIL_KINDS = [
  /** To whoever fills it in: a link back to it. */
  'draft-link',
] as const;

const STAFF_MAIL_KINDS = [
  /** To a counselor: the day ahead. */
  'morning-digest',
] as const;

export const MAIL_KINDS = [
  ...INTAKE_MAIL_KINDS,
  ...COURSE_MAIL_KINDS,
  ...OFFER_MAIL_KINDS,
  ...DRAFT_MAIL_KINDS,
  ...STAFF_MAIL_KINDS,
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

const TO_CLIENT: ReadonlySet<MailKind> = new Set([
  'intake-received',
  'letter-accepted',
  'letter-waitlisted',
  'letter-referred',
]);

/** Whether a mail about an intake goes to its client, and not to staff. */
export const isToClient = (kind: MailKind): boolean => TO_CLIENT.has(kind);

const TO_STAFF: ReadonlySet<MailKind> = new Set([
  ...(['intake-notice', 'urgent-intake', 'urgent-intake-backup', 'intake-withdrawn'] as const),
  ...(['client-changed', 'offer-news', 'morning-digest'] as const),
]);

/** Whether a mail of any kind goes to staff, and not to a client. */
export const isToStaff = (kind: MailKind): boolean => TO_STAFF.has(kind);

/**
 * The record a mail speaks of, at the version it was planned for.
 *
 * `intake`: its id and version. `course`: its id and version. `session`: its reference
 * (`sessionRef`); the version is its `startVersion` for a reminder and its `sequence` for any other
 * mail. `counselor`: `<counselor id>-<local date>`, and the version is 0. `offer`: its id; the
 * version is the number of the ask for `opening-offer`, and its own for `offer-news`. `draft`: its
 * id; the version tells one asking for a link from the next.
 */
export type MailSubject = {
  readonly record: 'intake' | 'course' | 'session' | 'counselor' | 'offer' | 'draft';
  readonly id: string;
  readonly version: number;
};

/**
 * The send lattice: `pending` and `claimed` may still be sent, `unknown` waits for word from SES,
 * the rest are final. A row only ever moves forward (docs/adr/0003-send-lattice.md).
 */
export const MAIL_STATES = [
  'pending',
  'claimed',
  'unknown',
  'sent',
  'dropped',
  'missed',
  'failed',
  'dead',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

const OPEN: ReadonlySet<MailState> = new Set(['pending', 'claimed', 'unknown']);

/** A final row is never sent again, and is due no more. */
export const isFinal = (state: MailState): boolean => !OPEN.has(state);

/** What SES has told us since it took the mail; a later one in this list outweighs an earlier. */
export const MAIL_FEEDBACK = [
  'none',
  'delayed',
  'delivered',
  'bounced',
  'complained',
  'rejected',
] as const;
export type MailFeedback = (typeof MAIL_FEEDBACK)[number];

/** What a person may decide about a mail that ended unsent: that it is sent again, or left. */
export const SETTLEMENTS = ['sent-again', 'left'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

export type MailRow = {
  /** `<kind>_<record id>_<version>`: one record version never gets the same mail planned twice. */
  readonly id: string;
  readonly kind: MailKind;
  readonly about: MailSubject;
  readonly state: MailState;
  /** When this row must be looked at next: to send it, or to ask what became of it. */
  readonly due: Date;
  readonly usefulUntil: Date;
  /** How often it was claimed; the number of the attempt travels with the mail as a tag. */
  readonly attempts: number;
  /** Attempts that ended in doubt or in an error of ours; a plain refusal by SES is not one. */
  readonly faults: number;
  readonly createdAt: Date;
  readonly feedback: MailFeedback;
  /** Set while claimed or unknown: who holds or held it, and until when. */
  readonly claim?: { readonly id: string; readonly leaseUntil: Date } | undefined;
  readonly messageId?: string | undefined;
  readonly finishedAt?: Date | undefined;
  /** Why it is in doubt, or was dropped, missed or failed: a code, never a text from outside. */
  readonly reason?: string | undefined;
  /** What a person decided about a mail that was given up (given-up.ts). */
  readonly settled?: Settlement | undefined;
};

/** Whether a mail is one of the chain of reminders of a session, each of which plans the next. */
export const isReminder = (kind: MailKind): kind is ReminderKind =>
  REMINDER_KINDS.some((reminder) => reminder === kind);
