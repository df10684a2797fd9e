/** What falls due and is no mail. Each job's effect, or its last step, and its end are one transaction. */
export const JOB_KINDS = [
  /** The time to undo a cancellation is over: the slot is freed and the client told. */
  'end-of-undo',
  /** A counselor's morning: plans today's digest and tomorrow's job. */
  'morning-digest',
  /** The time to answer an offer is over, or nobody waits for the answer: the next in line is asked. */
  'next-offer',
  /** An administrator ordered that a record be deleted. Removes it in steps; its end is the certificate. */
  'delete-record',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export type JobRow = {
  /** `<kind>_<subject>_<version or date>`: the same work is never planned twice. */
  readonly id: string;
  readonly kind: JobKind;
  /** The session's reference (`sessionRef`), or the id of the counselor, the offer or the intake. */
  readonly about: string;
  /** For `end-of-undo` the session's sequence when it was cancelled; for `morning-digest` 0; for `next-offer` that of the offer; for `delete-record` the number of the order. */
  readonly version: number;
  readonly due: Date;
  readonly state: 'waiting' | 'done';
};
