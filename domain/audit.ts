/** Who did what to which record; names of fields, never a value. */
export type AuditEntry = {
  readonly id: string;
  /** A record that has a trail. */
  readonly record: 'intake' | 'draft' | 'client' | 'course' | 'counselor';
  readonly recordId: string;
  readonly at: Date;
  /** The staff member's subject id, `client`, or `clock`. */
  readonly who: string;
  /** A verb of ours, such as `decided`. */
  readonly action: string;
  readonly fields: readonly string[];
};

/** Where readings are put on record; a change writes its own row together with itself. */
export type AuditTrail = { recordRead(audit: AuditEntry): Promise<void> };
