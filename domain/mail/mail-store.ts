import type { Counselor } from '../counselor/counselor.ts';
import type { Course, Session } from '../course/course.ts';
import type { BookedDay } from '../course/digest.ts';
import type { Draft } from '../draft/draft.ts';
import type { Client, IntakeStatus } from '../intake/intake.ts';
import type { Link } from '../links/link.ts';
import type { Offer } from '../offer/offer.ts';
import type { Language } from '../practice/languages.ts';
import type { AddressFault } from './address-fault.ts';
import type { MailRow } from './mail.ts';

/** Whom a mail goes to, and whether that is agreed and safe. */
type Reachable = Pick<Client, 'email' | 'generation'> & { readonly mayEmail: boolean };

/** What the intake is at the moment of sending, as far as a mail about it must know. */
export type IntakeAtSending = {
  readonly record: 'intake';
  readonly version: number;
  readonly status: IntakeStatus;
  readonly acknowledged: boolean;
  readonly language: Language;
  /** Read only for a mail to the client. */
  readonly client?: Reachable | undefined;
};

/** The course and all its sessions at the moment of sending, for mails about either. */
export type CourseAtSending = {
  readonly record: 'course';
  readonly course: Course;
  /** By number. */
  readonly sessions: readonly Session[];
  readonly client: Reachable & {
    readonly id: string;
    readonly mayDetail: boolean;
    readonly remindersOff: boolean;
  };
  readonly counselor: Pick<Counselor, 'name' | 'email' | 'gone'>;
};

/** A counselor's day at the moment of sending. */
export type DayAtSending = {
  readonly record: 'counselor';
  readonly counselor: Pick<Counselor, 'id' | 'name' | 'email' | 'gone'>;
  readonly day: BookedDay;
};

/** An offer at the moment of sending. */
export type OfferAtSending = {
  readonly record: 'offer';
  readonly offer: Offer;
  /** Read only for a mail to the client who is asked. */
  readonly client?: Reachable | undefined;
  /** How the request of that client stands; read with the client. */
  readonly requestStatus?: IntakeStatus | undefined;
};

/** A form that is not sent, at the moment of sending, when a link to it was asked for. */
export type DraftAtSending = {
  readonly record: 'draft';
  readonly draft: Pick<Draft, 'id' | 'goodUntil' | 'language' | 'generation' | 'linksAsked'> & {
    readonly mailTo: string;
    /** Somebody with a link to it has answered something. */
    readonly opened: boolean;
  };
};

export type RecordAtSending =
  IntakeAtSending | CourseAtSending | DayAtSending | OfferAtSending | DraftAtSending;

/**
 * What the end of a reminder brings with it, in the same transaction: the session's `reminder`
 * goes from this row to the next, and the next is put. Where the session has moved on meanwhile,
 * the row alone is written.
 */
export type Following = {
  readonly session: Pick<Session, 'courseId' | 'number'>;
  readonly next?: MailRow | undefined;
};

/** What seems due: a mail to send, or other work. */
export type DueId = { readonly kind: 'mail' | 'job'; readonly id: string };

export type MailStore = {
  /** The row as it stands now; an unreadable one throws. */
  find(mailId: string): Promise<MailRow | undefined>;
  /**
   * Ids of rows that seem due at `now`, oldest first within each shard, at most `limitPerShard`
   * from each. A hint: it may lag behind, so decide on what `find` gives.
   */
  findDue(now: Date, limitPerShard: number): Promise<readonly DueId[]>;
  /** Writes a claim, and the links of its mail with it: only where the row still is as in `before`. */
  claim(before: MailRow, after: MailRow, links: readonly Link[]): Promise<'saved' | 'stale'>;
  /** Writes `after` only where the row still is as in `before`; `stale` when somebody moved it. */
  replace(before: MailRow, after: MailRow, following?: Following): Promise<'saved' | 'stale'>;
  /**
   * Notes on the client whom a mail went to that mail does not reach them, and puts it on record;
   * does nothing where that is noted, or where the contact was changed after the mail went out.
   */
  noteAddressFault(row: MailRow, fault: AddressFault, now: Date): Promise<void>;
  /** The record that the mail speaks of, as it stands now; `undefined` when it is gone. */
  recordOf(row: Pick<MailRow, 'kind' | 'about'>): Promise<RecordAtSending | undefined>;
};
