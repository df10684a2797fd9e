import type { AuditEntry } from '../audit.ts';
import type { NewContact } from '../intake/change-contact.ts';
import type { Client, Intake } from '../intake/intake.ts';
import type { Link } from '../links/link.ts';

/** What a client's record gained with the course. */
export type CourseClient = Client & {
  /** Set by turning reminders off; the sessions stay. */
  readonly remindersOff: boolean;
  /** Mails may say where, and name the counselor; chosen at intake. */
  readonly mayDetail: boolean;
  readonly activeCourse?: string | undefined;
  /** Hash of the token of the client's private feed, while there is one. */
  readonly feed?: string | undefined;
};

/** How often a course was booked for whoever bears this hash: a later booking must have seen it. */
export type PersonMark = { readonly hash: string; readonly bookings: number };

/** What the table knows of the person behind an intake. */
export type Person = {
  /** The clients of other requests that bear one of its hashes: perhaps the same person. */
  readonly others: readonly CourseClient[];
  /** One for each hash of the intake; none for intakes from before they were kept. */
  readonly marks: readonly PersonMark[];
};

export type ClientStore = {
  find(clientId: string): Promise<CourseClient | undefined>;
  /** Read consistently, the marks before the clients: whoever books meanwhile raises a mark. */
  person(intake: Pick<Intake, 'id' | 'personKeys'>): Promise<Person>;
  /** The names clients like to be called by. */
  names(clientIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  setReminders(clientId: string, off: boolean, audit: AuditEntry): Promise<void>;
  /** Replaces the private feed's link, or takes it away. */
  setFeed(
    client: CourseClient,
    link: Link | undefined,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
  changeContact(
    client: CourseClient,
    contact: NewContact,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
};
