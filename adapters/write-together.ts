import {
  type CancellationReason,
  TransactionCanceledException,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../domain/unavailable.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { pauseAfter } from './pause.ts';
import { reach } from './reach.ts';

/** Whether all was written; if a condition did not hold, the reason for each action, in order. */
type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'condition-failed'; readonly reasons: readonly CancellationReason[] };
/** Others kept writing to the same items for as long as we tried. */
type Crowded = { readonly kind: 'crowded' };

const ATTEMPTS = 4;

/** Writes everything or nothing, and gives up as `Unavailable` where others are always in the way. */
export async function writeTogether(
  client: DynamoClient,
  actions: readonly TransactWriteItem[],
): Promise<Written> {
  const written = await writeInTurn(client, actions);
  if (written.kind === 'crowded') throw new Unavailable('TransactionConflict');
  return written;
}

/** What a store answers that has one reason alone not to write: somebody wrote first. */
export const savedOrStale = ({ kind }: Pick<Written, 'kind'>): 'saved' | 'stale' =>
  kind === 'written' ? 'saved' : 'stale';

/**
 * As `writeTogether`, for those who can decide anew: two transactions that meet on one item cancel one
 * another, and this one tries again after a short, uneven pause, a few times.
 */
export async function writeInTurn(
  client: DynamoClient,
  actions: readonly TransactWriteItem[],
  attempt = 1,
): Promise<Written | Crowded> {
  try {
    await reach(client.send('TransactWriteItems', { TransactItems: [...actions] }));
    return { kind: 'written' };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    if (reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) {
      return { kind: 'condition-failed', reasons };
    }
    if (!reasons.some(({ Code }) => Code === 'TransactionConflict')) throw error;
    if (attempt === ATTEMPTS) return { kind: 'crowded' };
    await pauseAfter(attempt);
    return writeInTurn(client, actions, attempt + 1);
  }
}
