import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { SecretStore } from '../domain/guards/seal.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { reach } from './reach.ts';
import { SECRET_KEY } from './table.ts';

const kept = z.object({ secret: z.string().min(43) });

/** Makes the secret at its first use, in the same step that reads it: two at once get one. */
export const dynamoSecretStore = (client: DynamoClient, tableName: string): SecretStore => ({
  secret: async () => {
    const update = {
      TableName: tableName,
      Key: toItem(SECRET_KEY),
      UpdateExpression: 'SET secret = if_not_exists(secret, :fresh)',
      ExpressionAttributeValues: toItem({ ':fresh': randomBytes(32).toString('base64url') }),
      ReturnValues: 'ALL_NEW' as const,
    };
    const { Attributes = {} } = await reach(client.send('UpdateItem', update));
    return kept.parse(fromItem(Attributes)).secret;
  },
});
