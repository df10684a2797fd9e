import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { MailRow } from '../domain/mail/mail.ts';
import type { MailStore } from '../domain/mail/mail-store.ts';
import { fromItem, toItem } from './item.ts';
import { toMailRow } from './mail-item.ts';
import { mailUpdate } from './mail-update.ts';
import { intakeAtSending } from './mailed-intake.ts';
import { reach } from './reach.ts';
import { DUE_INDEX, DUE_PARTITIONS, dueUntil, mailIdOf, mailKey } from './table.ts';

const PAGE = 100;
/** Nothing but the key is read here, so that a row which cannot be read stops no other. */
const dueItem = z.object({ pk: z.string() });

/** The mail rows of the table. Every write asks the base table; the index only hints. */
export function dynamoMailStore(client: DynamoDBClient, tableName: string): MailStore {
  return {
    async find(mailId) {
      const Key = toItem(mailKey(mailId));
      const asked = new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true });
      const { Item } = await reach(client.send(asked));
      return Item && toMailRow(fromItem(Item));
    },

    async findDue(now, limitPerShard) {
      const shards = DUE_PARTITIONS.map((shard) =>
        dueInShard(client, tableName, { shard, now, limit: limitPerShard }),
      );
      return (await Promise.all(shards)).flat();
    },

    async replace(before, after) {
      try {
        const update = new UpdateItemCommand({
          TableName: tableName,
          ...mailUpdate(before, after),
        });
        await reach(client.send(update));
        return 'saved';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return error.Item && isSame(toMailRow(fromItem(error.Item)), after) ? 'saved' : 'stale';
      }
    },

    recordOf: (row) => intakeAtSending(client, tableName, row),
  };
}

/**
 * The client repeats a write whose answer was lost, and then finds its own work in the way. A
 * claim counts as ours by its id alone.
 */
const isSame = (stored: MailRow, written: MailRow) =>
  stored.state === written.state &&
  stored.attempts === written.attempts &&
  stored.claim?.id === written.claim?.id &&
  stored.feedback === written.feedback;

async function dueInShard(
  client: DynamoDBClient,
  tableName: string,
  { shard, now, limit }: { readonly shard: string; readonly now: Date; readonly limit: number },
): Promise<readonly string[]> {
  const query: QueryCommandInput = {
    TableName: tableName,
    IndexName: DUE_INDEX,
    KeyConditionExpression: 'duePk = :shard AND dueSk <= :until',
    ExpressionAttributeValues: toItem({ ':shard': shard, ':until': dueUntil(now) }),
    ProjectionExpression: 'pk',
  };
  const ids: string[] = [];
  let after: QueryCommandOutput['LastEvaluatedKey'];
  do {
    const Limit = Math.min(PAGE, limit - ids.length);
    const page = new QueryCommand({ ...query, Limit, ExclusiveStartKey: after });
    const { Items = [], LastEvaluatedKey } = await reach(client.send(page));
    ids.push(...Items.map((item) => mailIdOf(dueItem.parse(fromItem(item)))));
    after = LastEvaluatedKey;
  } while (after && ids.length < limit);
  return ids;
}
