import type { MailRow } from './mail.ts';
import type { QuietHours } from './quiet-hours.ts';

export type ReasonToDrop =
  | 'record-gone'
  | 'decided'
  | 'acknowledged'
  /** Its person took the request back. */
  | 'withdrawn'
  | 'email-not-agreed'
  | 'reminders-off'
  /** The appointment has another time, of which another mail tells. */
  | 'moved'
  | 'cancelled'
  /** The appointment has begun. */
  | 'passed'
  /** What the mail says is not so any more. */
  | 'changed'
  /** There is not a single line for the digest. */
  | 'nothing-to-say';

/** What keeps a mail from going out now; `postpone`: nobody can say yet, look again then. */
export type Obstacle =
  | { readonly kind: 'drop'; readonly reason: ReasonToDrop }
  | { readonly kind: 'postpone'; readonly until: Date };

/** What a mail is judged by beside the record that it speaks of. */
export type MailToJudge = Pick<MailRow, 'kind' | 'about' | 'usefulUntil'>;
export type Moment = { readonly now: Date; readonly quietHours: QuietHours };

export const drop = (reason: ReasonToDrop): Obstacle => ({ kind: 'drop', reason });
