import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { GUARD_LIMITS } from '../domain/guards/limits.ts';
import type { SenderLimits } from '../domain/guards/sender-limits.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { reach } from './reach.ts';
import { limitKey } from './table.ts';

const counted = z.object({ hits: z.int() });

/** Counts with single updates that need no reading. TTL deletes late, so times are in names and conditions. */
export function dynamoSenderLimits(client: DynamoClient, tableName: string): SenderLimits {
  return {
    async count({ name, withinMs }, now) {
      const stretch = Math.floor(now.getTime() / withinMs);
      const update = {
        TableName: tableName,
        Key: toItem(limitKey(`${name}-${stretch}`)),
        UpdateExpression: 'ADD hits :one SET expiresAt = :end',
        ExpressionAttributeValues: toItem({
          ':one': 1,
          ':end': seconds((stretch + 1) * withinMs),
        }),
        ReturnValues: 'UPDATED_NEW' as const,
      };
      const { Attributes = {} } = await reach(client.send('UpdateItem', update));
      return counted.parse(fromItem(Attributes)).hits;
    },

    async takeMailPermit({ address, holder }, now) {
      const { gapMs, withinMs } = GUARD_LIMITS.mailsToAddress;
      const update = {
        TableName: tableName,
        Key: toItem(limitKey(`mails-${address}`)),
        // The times of the last three mails, the latest first.
        UpdateExpression:
          'SET third = if_not_exists(#second, :never), #second = if_not_exists(latest, :never), latest = :now, heldBy = :holder, expiresAt = :end',
        ConditionExpression:
          'attribute_not_exists(latest) OR heldBy = :holder OR (latest <= :gap AND third <= :day)',
        ExpressionAttributeNames: { '#second': 'second' },
        ExpressionAttributeValues: toItem({
          ':never': 0,
          ':now': now.getTime(),
          ':holder': holder,
          ':gap': now.getTime() - gapMs,
          ':day': now.getTime() - withinMs,
          ':end': seconds(now.getTime() + withinMs),
        }),
      };
      try {
        await reach(client.send('UpdateItem', update));
        return 'taken';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'over';
        throw error;
      }
    },
  };
}

const seconds = (ms: number) => Math.ceil(ms / 1000);
