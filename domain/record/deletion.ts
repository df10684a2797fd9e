import type { JobRow } from '../jobs/job.ts';

export const DELETION_BASES = [
  /** The time for which the practice must keep it is over. */
  'retention',
  /** The person asked, and the practice found that it need not keep the record. */
  'request',
] as const;
export type DeletionBasis = (typeof DELETION_BASES)[number];

export const DELETION_STATES = [
  /** It will begin within a minute; a legal hold or a course still stops it. */
  'ordered',
  /** The person is gone from the table; what hung on it is being removed. */
  'begun',
  'done',
  /** Nothing was removed: a hold or a course came in between. */
  'stopped',
] as const;
export type DeletionState = (typeof DELETION_STATES)[number];

/** How many items of each kind a record held. */
export type RecordCounts = {
  readonly forms: number;
  readonly clients: number;
  readonly corrections: number;
  readonly courses: number;
  readonly sessions: number;
  readonly mails: number;
};

/**
 * The order to delete a record and, once that is done, its certificate: what kinds, how many, when,
 * by whom and why. Its ids are random and lead nowhere any more; it holds no word about the person.
 */
export type Deletion = {
  /** The intake whose record it is. */
  readonly recordId: string;
  /** 1 for the first order; a deletion that was stopped may be ordered again. */
  readonly attempt: number;
  readonly basis: DeletionBasis;
  /** The administrator's subject. */
  readonly by: string;
  readonly orderedAt: Date;
  readonly state: DeletionState;
  readonly counts: RecordCounts;
  /** While it is `begun`: where to find what is left. */
  readonly left?: { readonly clientId: string; readonly courseIds: readonly string[] } | undefined;
  readonly finishedAt?: Date | undefined;
};

/** The job that carries an order out; each order has one of its own. */
export const deletionJob = ({
  recordId,
  attempt,
  orderedAt,
}: Pick<Deletion, 'recordId' | 'attempt' | 'orderedAt'>): JobRow => ({
  id: `delete-record_${recordId}_${attempt}`,
  kind: 'delete-record',
  about: recordId,
  version: attempt,
  due: orderedAt,
  state: 'waiting',
});
