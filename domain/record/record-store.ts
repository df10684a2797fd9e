import type { AuditEntry } from '../audit.ts';
import type { JobRow } from '../jobs/job.ts';
import type { Deletion } from './deletion.ts';
import type {
  Correction,
  DatedRecord,
  LegalHold,
  PersonRecord,
  PutRightPerson,
  RecordOutline,
} from './person-record.ts';

/** Where an administrator finds and changes the whole record of one person. */
export type RecordStore = {
  /** By its intake; lists that hang on it come from an index, so perhaps a moment behind. */
  find(intakeId: string): Promise<PersonRecord | undefined>;
  /**
   * Whoever sent a form before a moment and whose courses, if any, ended before its date: the oldest
   * form first, read as far as they are asked for. Which there are comes from an index.
   */
  olderThan(moment: Date): AsyncIterable<DatedRecord>;
  /**
   * Puts the client right, and names the request under the hashes that are theirs now, where all that
   * may be corrected still is as it was read.
   */
  correct(
    record: PersonRecord,
    after: PutRightPerson,
    correction: Correction,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
  setHolds(
    record: PersonRecord,
    holds: readonly LegalHold[],
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
  /** Writes the order and its job, where no hold and no course came meanwhile and nobody ordered it. */
  orderDeletion(
    record: PersonRecord,
    deletion: Deletion,
    job: JobRow,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
};

/** What carries a deletion out. Every step may be done again: what is gone stays gone. */
export type RecordRemoval = {
  find(intakeId: string): Promise<RecordOutline | undefined>;
  deletion(intakeId: string): Promise<Deletion | undefined>;
  /** Ends the job of an order that is stopped, or whose record is gone. */
  stop(deletion: Deletion, job: JobRow): Promise<'saved' | 'stale'>;
  /**
   * The moment from which the person is gone, in one transaction: form, answers, review, client and
   * the hashes that named them, where no hold and no course came meanwhile.
   */
  begin(record: RecordOutline, deletion: Deletion): Promise<'saved' | 'stale'>;
  /** Removes what hung on it; answers how many items there still were. */
  removeRest(deletion: Deletion): Promise<number>;
  /** Turns the order into a certificate and ends the job. */
  finish(certificate: Deletion, job: JobRow, audit: AuditEntry): Promise<'saved' | 'stale'>;
};

/** Every order and certificate, the latest first; from an index. */
export type DeletionList = { deletions(): Promise<readonly Deletion[]> };
