import type { QueryCommandInput, QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { reach } from './reach.ts';
import { WORK_INDEX } from './table.ts';

/** A part of a partition, from one sort key to another, both included; all of it without them. */
type Range = { readonly from: string; readonly to: string };

/** One partition of the table itself, read consistently, in the order of its sort keys. */
export const readPartition = (client: DynamoClient, tableName: string, pk: string, range?: Range) =>
  queryAll(client, { TableName: tableName, ConsistentRead: true, ...where('pk', pk, range) });

/** One list of the index `work`, in its order; perhaps a moment behind the table. */
export const listWork = (
  client: DynamoClient,
  tableName: string,
  workPk: string,
  range?: Range,
) => {
  const condition = where('workPk', workPk, range);
  return queryAll(client, { TableName: tableName, IndexName: WORK_INDEX, ...condition });
};

function where(name: 'pk' | 'workPk', value: string, range: Range | undefined) {
  const sort = name === 'pk' ? 'sk' : 'workSk';
  return {
    KeyConditionExpression: `#pk = :pk${range ? ' AND #sk BETWEEN :from AND :to' : ''}`,
    ExpressionAttributeNames: { '#pk': name, ...(range && { '#sk': sort }) },
    ExpressionAttributeValues: toItem({ ':pk': value, ':from': range?.from, ':to': range?.to }),
  };
}

/** Follows the pages to the end: DynamoDB breaks off after a megabyte, whatever was asked. */
async function queryAll(
  client: DynamoClient,
  query: QueryCommandInput,
): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  let after: QueryCommandOutput['LastEvaluatedKey'];
  do {
    const page = await reach(client.send('Query', { ...query, ExclusiveStartKey: after }));
    found.push(...(page.Items ?? []).map(fromItem));
    after = page.LastEvaluatedKey;
  } while (after);
  return found;
}
