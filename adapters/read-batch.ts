import type { KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../domain/unavailable.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { pauseAfter } from './pause.ts';
import { reach } from './reach.ts';
import type { Key } from './table.ts';

const ATTEMPTS = 4;

/** Attributes to read, when not all: a list needs a name and no more. */
type Projection = Pick<KeysAndAttributes, 'ProjectionExpression' | 'ExpressionAttributeNames'>;

/**
 * Reads up to 100 items by key, as they are at this moment, in no order; what is not there is left
 * out. DynamoDB may answer a part only: the rest is asked for again.
 */
export async function readBatch(
  client: DynamoClient,
  tableName: string,
  keys: readonly Key[],
  projection: Projection = {},
): Promise<readonly unknown[]> {
  if (keys.length === 0) return [];
  const found: unknown[] = [];
  let wanted: Record<string, KeysAndAttributes> = {
    [tableName]: { Keys: keys.map(toItem), ConsistentRead: true, ...projection },
  };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const answer = await reach(client.send('BatchGetItem', { RequestItems: wanted }));
    found.push(...(answer.Responses?.[tableName] ?? []).map(fromItem));
    if (!answer.UnprocessedKeys?.[tableName]) return found;
    wanted = answer.UnprocessedKeys;
    await pauseAfter(attempt);
  }
  throw new Unavailable('UnprocessedKeys');
}
