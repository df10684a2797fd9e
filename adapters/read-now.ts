import type * as z from 'zod';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { reach } from './reach.ts';
import type { Key } from './table.ts';

/** One item as it is at this moment; `undefined` when it is not there. */
export async function readItem(
  client: DynamoClient,
  tableName: string,
  key: Key,
): Promise<unknown> {
  const asked = { TableName: tableName, Key: toItem(key), ConsistentRead: true };
  const { Item } = await reach(client.send('GetItem', asked));
  return Item && fromItem(Item);
}

/** The same, but only the named attributes are asked for. */
export async function readFields<Fields extends z.ZodObject>(
  client: DynamoClient,
  tableName: string,
  key: Key,
  fields: Fields,
): Promise<z.output<Fields> | undefined> {
  const { Item } = await reach(
    client.send('GetItem', {
      TableName: tableName,
      Key: toItem(key),
      ConsistentRead: true,
      ...projectionOn(fields),
    }),
  );
  return Item && fields.parse(fromItem(Item));
}

/** Asks for these attributes and no others. */
export function projectionOn(fields: z.ZodObject) {
  const names = Object.keys(fields.shape);
  return {
    ProjectionExpression: names.map((name) => `#${name}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
  };
}
