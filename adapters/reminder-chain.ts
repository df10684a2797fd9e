import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { MailRow } from '../domain/mail/mail.ts';
import type { Following } from '../domain/mail/mail-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toItem } from './item.ts';
import { mailItem } from './mail-item.ts';
import { mailUpdate } from './mail-update.ts';
import { putNew } from './put-new.ts';
import { isSameMove } from './same-move.ts';
import { sessionKey } from './table.ts';
import { writeTogether } from './write-together.ts';

type Move = {
  readonly before: MailRow;
  readonly after: MailRow;
  readonly following: Following;
};

/**
 * Ends a reminder and hands its session on to the next one, all or nothing. A next reminder that
 * was planned before is not planned again; the session names it all the same.
 */
export async function replaceAndFollow(
  client: DynamoClient,
  tableName: string,
  { before, after, following }: Move,
): Promise<'saved' | 'stale' | 'session-moved-on'> {
  const { next } = following;
  const move = { Update: { TableName: tableName, ...mailUpdate(before, after) } };
  const handOver = handOn(tableName, before, following);
  const plans = next ? [putNew(tableName, mailItem(next))] : [];
  for (const planned of [plans, []]) {
    const written = await writeTogether(client, [move, handOver, ...planned]);
    if (written.kind === 'written') return 'saved';
    const [row, session] = written.reasons;
    if (row?.Code === 'ConditionalCheckFailed')
      return isSameMove(row.Item, after) ? 'saved' : 'stale';
    if (session?.Code === 'ConditionalCheckFailed') return 'session-moved-on';
  }
  throw new Error('A transaction failed without a reason');
}

/** The session's `reminder` goes from the row that has ended to the next, if it still is that row. */
const handOn = (
  TableName: string,
  ended: MailRow,
  { session, next }: Following,
): TransactWriteItem => ({
  Update: {
    TableName,
    Key: toItem(sessionKey(session.courseId, session.number)),
    UpdateExpression: next ? 'SET reminder = :next' : 'REMOVE reminder',
    ConditionExpression: 'reminder = :ended',
    ExpressionAttributeValues: toItem({ ':next': next?.id, ':ended': ended.id }),
  },
});
