/**
 * A mail row: what is to be sent, about which record and version, when it is due and when it
 * stops being useful. It carries no text and no address: both are read from the record at the
 * moment of sending, and the mail is dropped if the record has moved on.
 */

export const MAIL_KINDS = [
  /** To the client: we have your form. */
  'intake-received',
  /** To the staff: a form is waiting. */
  'intake-notice',
  /** To the person on call: an urgent form is waiting. */
  'urgent-intake',
  /** To the backup, when nobody has acknowledged an urgent form in time. */
  'urgent-intake-backup',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** The record a mail speaks of, at the version it was planned for. */
export type MailSubject = {
  readonly record: 'intake';
  readonly id: string;
  readonly version: number;
};

/**
 * The send lattice: `pending` and `claimed` may still be sent, `unknown` waits for word from SES,
 * the rest are final. A state only ever moves forward (docs/adr, send lattice).
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

/** What SES has told us since it took the mail. */
export const MAIL_FEEDBACK = [
  'none',
  'delayed',
  'delivered',
  'bounced',
  'complained',
  'rejected',
] as const;
export type MailFeedback = (typeof MAIL_FEEDBACK)[number];

export type MailRow = {
  /** `<kind>_<record id>_<version>`: one record version never gets the same mail planned twice. */
  readonly id: string;
  readonly kind: MailKind;
  readonly about: MailSubject;
  readonly state: MailState;
  readonly due: Date;
  readonly usefulUntil: Date;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly feedback: MailFeedback;
  /** Set while claimed: who holds it, and until when. */
  readonly claim?: { readonly id: string; readonly leaseUntil: Date } | undefined;
  readonly messageId?: string | undefined;
  readonly finishedAt?: Date | undefined;
  /** Why it was dropped, missed or failed: a code, never a text from outside. */
  readonly reason?: string | undefined;
};
