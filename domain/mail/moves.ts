import { backoff } from './backoff.ts';
import type { MailRow, MailState } from './mail.ts';
import type { SendOutcome } from './mailer.ts';
import type { ReasonToDrop } from './obstacle.ts';
import { isUrgent } from './urgency.ts';

/**
 * How long a claim holds: longer than the function that sends may run (60 s), which is longer
 * than one call of the mail service may take (10 s). So a claim outlives whoever made it.
 */
const LEASE_MS = 120_000;
/** Word from the mail service normally takes seconds; after this long it is taken as not coming. */
const WAIT_FOR_WORD_MS = 600_000;

/** Takes a row for one attempt. Its due time moves to the end of the lease, so a crash hides nothing. */
export function claimed(row: MailRow, claimId: string, now: Date): MailRow {
  const leaseUntil = later(now, LEASE_MS);
  return {
    ...row,
    state: 'claimed',
    attempts: row.attempts + 1,
    claim: { id: claimId, leaseUntil },
    due: leaseUntil,
  };
}

/** Writes down what one attempt came to. `random`, from 0 up to 1, spreads the retries. */
export function settled(row: MailRow, outcome: SendOutcome, now: Date, random: number): MailRow {
  switch (outcome.kind) {
    case 'accepted':
      return sent(row, outcome.messageId, now);
    case 'refused-for-good':
      return finished(row, 'failed', now, outcome.reason);
    case 'refused-for-now':
      return pending(row, later(now, backoff(row.kind, row.attempts, random)));
    case 'unknown':
      return leftUnknown(row, now, outcome.reason);
  }
}

/** The mail is on its way: said by the mail service's reply, or later by one of its events. */
export function sent(row: MailRow, messageId: string | undefined, now: Date): MailRow {
  return { ...finished(row, 'sent', now), messageId: messageId ?? row.messageId };
}

/**
 * Nobody can say whether the mail went. An alert is due again as soon as the attempt is surely
 * over; anything else waits for word from the mail service, so that it does not arrive twice.
 */
export function leftUnknown(row: MailRow, now: Date, reason = 'lease-ended'): MailRow {
  const leaseEnd = row.claim?.leaseUntil ?? now;
  const due = isUrgent(row.kind) ? leaseEnd : later(now, WAIT_FOR_WORD_MS);
  return { ...row, state: 'unknown', faults: row.faults + 1, due, reason };
}

/** An error of ours before anything was sent: tried again later, until `nextStep` gives it up. */
export function faulted(row: MailRow, now: Date, random: number): MailRow {
  const due = later(now, backoff(row.kind, row.attempts, random));
  return { ...pending(row, due), faults: row.faults + 1 };
}

/** An unknown row that nobody has spoken for goes back to be sent. */
export const retried = (row: MailRow, now: Date): MailRow => pending(row, now);

/** Nobody can say yet whether the mail is wanted: it waits, and nothing has gone wrong. */
export const postponed = (row: MailRow, until: Date): MailRow => pending(row, until);

export const dropped = (row: MailRow, reason: ReasonToDrop, now: Date): MailRow =>
  finished(row, 'dropped', now, reason);

export const missed = (row: MailRow, now: Date): MailRow =>
  finished(row, 'missed', now, row.state === 'unknown' ? 'no-word' : 'too-late');

export const abandoned = (row: MailRow, now: Date): MailRow =>
  finished(row, 'dead', now, row.state === 'unknown' ? 'no-word' : 'kept-failing');

function pending(row: MailRow, due: Date): MailRow {
  return { ...row, state: 'pending', claim: undefined, due, reason: undefined };
}

function finished(row: MailRow, state: MailState, now: Date, reason?: string): MailRow {
  return { ...row, state, claim: undefined, finishedAt: now, reason };
}

const later = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);
