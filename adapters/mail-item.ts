import { isFinal, type MailRow } from '../domain/mail/mail.ts';
import { historyOf } from '../domain/mail/mail-course.ts';
import { isGivenUp } from '../domain/mail/given-up.ts';
import { dueKeys, givenUpKeys, mailHistoryKeys, mailKey } from './table.ts';

/**
 * A mail row as the table holds it, keys included. One about an intake, a course or a session stands
 * in the list of that record's mails for good; one that is final is due no more, and stands in
 * the list of those given up if it is one of them.
 */
export function mailItem(row: MailRow): Record<string, unknown> {
  const history = historyOf(row.about);
  return {
    ...mailKey(row.id),
    ...(history === undefined ? {} : mailHistoryKeys(history, row.createdAt, row.id)),
    ...(isFinal(row.state) ? {} : dueKeys(row.id, row.due)),
    ...(isGivenUp(row) ? givenUpKeys(row.id, row.finishedAt ?? row.due) : {}),
    id: row.id,
    kind: row.kind,
    record: row.about.record,
    recordId: row.about.id,
    recordVersion: row.about.version,
    state: row.state,
    due: row.due.toISOString(),
    usefulUntil: row.usefulUntil.toISOString(),
    attempts: row.attempts,
    faults: row.faults,
    createdAt: row.createdAt.toISOString(),
    feedback: row.feedback,
    claimId: row.claim?.id,
    leaseUntil: row.claim?.leaseUntil.toISOString(),
    messageId: row.messageId,
    finishedAt: row.finishedAt?.toISOString(),
    reason: row.reason,
    settled: row.settled,
  };
}
