import type { AuditEntry } from '../audit.ts';
import type { Client } from '../intake/intake.ts';
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

export type ClientStore = {
  find(clientId: string): Promise<CourseClient | undefined>;
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
    contact: Pick<Client, 'email' | 'phone' | 'safeToUse'>,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
};
