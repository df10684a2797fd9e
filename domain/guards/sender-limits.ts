/** Something that is counted, within one stretch of time. Names carry hashes, never what was hashed. */
export type Counter = {
  readonly name: string;
  readonly withinMs: number;
};

/** Leave to send one mail to an address that nobody has answered from. */
export type MailPermit = {
  /** Hash of the normalised address. */
  readonly address: string;
  /** Whoever holds a permit already is given it again: a request that is repeated is one request. */
  readonly holder: string;
};

/**
 * Counts what senders do. What has run out is not counted, deleted or not; a crash after counting
 * leaves a count that is one too high, and nothing else.
 */
export type SenderLimits = {
  /** Counts one more, and answers how many there are now. */
  count(counter: Counter, now: Date): Promise<number>;
  /** `over` while `GUARD_LIMITS.mailsToAddress` allows no further mail. */
  takeMailPermit(permit: MailPermit, now: Date): Promise<'taken' | 'over'>;
};
