import type { Update } from '@aws-sdk/client-dynamodb';
import type { MailRow } from '../domain/mail/mail.ts';
import { toItem } from './item.ts';
import { mailItem } from './mail-item.ts';
import { mailKey } from './table.ts';

/** What a row may still change. A final row is not due, and so leaves its shard of the index. */
const CHANGING = [
  'state',
  'due',
  'duePk',
  'dueSk',
  'attempts',
  'faults',
  'feedback',
  'claimId',
  'leaseUntil',
  'messageId',
  'finishedAt',
  'reason',
  'settled',
] as const;

/** What tells that a row is the one that was read: its place in the send lattice, its holder, and what a
 * person decided. */
const SEEN = ['state', 'attempts', 'feedback', 'claimId', 'settled'] as const;

/**
 * Moves a row, on condition that nobody has moved it since it was read. Only what differs is written:
 * a row that stands as it was read has the rest already.
 */
export function mailUpdate(before: MailRow, after: MailRow): Omit<Update, 'TableName'> {
  const [was, becomes] = [mailItem(before), mailItem(after)];
  const changed = CHANGING.filter((name) => name === 'state' || becomes[name] !== was[name]);
  const set = changed.filter((name) => becomes[name] !== undefined);
  const remove = changed.filter((name) => becomes[name] === undefined);
  const seen = SEEN.map((name) =>
    was[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :was_${name}`,
  );
  return {
    Key: toItem(mailKey(before.id)),
    UpdateExpression: [
      `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`,
      ...(remove.length > 0 ? [`REMOVE ${remove.map((name) => `#${name}`).join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: seen.join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(
      [...changed, ...SEEN].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: toItem({
      ...Object.fromEntries(set.map((name) => [`:${name}`, becomes[name]])),
      ...Object.fromEntries(SEEN.map((name) => [`:was_${name}`, was[name]])),
    }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  };
}
