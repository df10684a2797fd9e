import type { QueryCommandInput, QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { DueId } from '../domain/mail/mail-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { reach } from './reach.ts';
import { DUE_INDEX, dueIdOf, dueUntil } from './table.ts';

const PAGE = 100;
/** Nothing but the key is read here, so that a row which cannot be read stops no other. */
const dueItem = z.object({ pk: z.string(), sk: z.string() });

/** What seems due in one shard of the index `due`, oldest first, at most `limit` of it. */
export async function dueInShard(
  client: DynamoClient,
  tableName: string,
  { shard, now, limit }: { readonly shard: string; readonly now: Date; readonly limit: number },
): Promise<readonly DueId[]> {
  const query: QueryCommandInput = {
    TableName: tableName,
    IndexName: DUE_INDEX,
    KeyConditionExpression: 'duePk = :shard AND dueSk <= :until',
    ExpressionAttributeValues: toItem({ ':shard': shard, ':until': dueUntil(now) }),
    ProjectionExpression: 'pk, sk',
  };
  const ids: DueId[] = [];
  let after: QueryCommandOutput['LastEvaluatedKey'];
  do {
    const Limit = Math.min(PAGE, limit - ids.length);
    const page = { ...query, Limit, ExclusiveStartKey: after };
    const { Items = [], LastEvaluatedKey } = await reach(client.send('Query', page));
    ids.push(...Items.map((item) => dueIdOf(dueItem.parse(fromItem(item)))));
    after = LastEvaluatedKey;
  } while (after && ids.length < limit);
  return ids;
}
