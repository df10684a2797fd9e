import type { MailRow } from '../mail/mail.ts';
import type { Session } from './course.ts';

/** One counselor's day, as the morning digest and the console tell of it. */
export type BookedDay = {
  /** The local date. */
  readonly date: string;
  /** Sessions of the day in any state, by start, with the client's initials. */
  readonly sessions: readonly {
    readonly session: Session;
    readonly initials: string;
    /** Mail does not reach this client, so that they must be called. */
    readonly mailFails?: boolean;
  }[];
  /** Mails about this counselor's courses that ended badly in the last two days. */
  readonly failed: readonly { readonly mail: MailRow; readonly initials: string }[];
  /** Sessions of the next three days whose reminder did not go out, and why. */
  readonly notReminded: readonly {
    readonly session: Session;
    readonly initials: string;
    readonly why: string;
  }[];
};

/** `<counselor>-<date>`: names one counselor's day wherever a single word must do. */
export const dayRef = (counselorId: string, date: string): string => `${counselorId}-${date}`;

/** The counselor and the local date that a reference names. */
export const parseDayRef = (
  ref: string,
): { readonly counselorId: string; readonly date: string } => ({
  counselorId: ref.slice(0, -'-YYYY-MM-DD'.length),
  date: ref.slice(-'YYYY-MM-DD'.length),
});
