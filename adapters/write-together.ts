import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../domain/unavailable.ts';
import { pauseAfter } from './pause.ts';
import { reach } from './reach.ts';

/** Whether all was written; if a condition did not hold, the reason for each action, in order. */
type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'condition-failed'; readonly reasons: readonly CancellationReason[] };

const ATTEMPTS = 4;

/**
 * Writes everything or nothing. Two transactions that meet on one item cancel one another: that
 * one tries again after a short, uneven pause, and gives up as `Unavailable`.
 */
export async function writeTogether(
  client: DynamoDBClient,
  actions: readonly TransactWriteItem[],
  attempt = 1,
): Promise<Written> {
  try {
    await reach(client.send(new TransactWriteItemsCommand({ TransactItems: [...actions] })));
    return { kind: 'written' };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    if (reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) {
      return { kind: 'condition-failed', reasons };
    }
    if (!reasons.some(({ Code }) => Code === 'TransactionConflict')) throw error;
    if (attempt === ATTEMPTS) throw new Unavailable('TransactionConflict');
    await pauseAfter(attempt);
    return writeTogether(client, actions, attempt + 1);
  }
}
