export const AUDITED_RECORDS = [
  'intake',
  /** A form that was begun and is not sent. */
  'draft',
  'client',
  'course',
  'counselor',
  /** An opening that is offered to those who wait. */
  'offer',
  /** A sign-in of the practice. */
  'staff',
  /** A list of names: of requests, by their status, or another by its word, such as `calendar`. */
  'inbox',
  /** A mail that was given up. */
  'mail',
  /** A queue for dead letters. */
  'queue',
  /** The trail itself. */
  'audit',
] as const;
export type AuditedRecord = (typeof AUDITED_RECORDS)[number];

/** Who did what to which record; names of fields, never a value. */
export type AuditEntry = {
  readonly id: string;
  /** A record that has a trail. */
  readonly record: AuditedRecord;
  readonly recordId: string;
  readonly at: Date;
  /** The staff member's subject id, `client`, `clock`, or `mail-service`. */
  readonly who: string;
  /** A verb of ours, such as `decided`. */
  readonly action: string;
  readonly fields: readonly string[];
  /** How many records a reading of a list showed. */
  readonly count?: number | undefined;
};

/** Where readings are put on record; a change writes its own row together with itself. */
export type AuditTrail = { recordRead(audit: AuditEntry): Promise<void> };

/** What to look for in the trail; what is left out does not matter. */
export type AuditSearch = {
  readonly from: Date;
  /** The first moment that does not belong to it. */
  readonly until: Date;
  readonly who?: string | undefined;
  readonly record?: AuditedRecord | undefined;
  readonly recordId?: string | undefined;
  readonly action?: string | undefined;
};

/** Reading what is on record. */
export type AuditLog = {
  /** Everything about one record, oldest first. */
  historyOf(record: AuditedRecord, recordId: string): Promise<readonly AuditEntry[]>;
  /** Newest first, `size` rows at most; `next` goes on where this page ends, `null` on the last. */
  search(
    search: AuditSearch,
    page: { readonly size: number; readonly after?: string | undefined },
  ): Promise<{ readonly rows: readonly AuditEntry[]; readonly next: string | null }>;
};
