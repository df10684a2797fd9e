import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { tellsTheSame, TRACE_KEPT_DAYS, type ReplayLog } from '../domain/mail/replay.ts';
import { instant } from './instant.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { readPartition } from './query-all.ts';
import { reach } from './reach.ts';
import { MAIL_HOLD_PARTITION, PASS_PREFIX, passKey, traceKey, TRACES_PARTITION } from './table.ts';
import { writeTogether } from './write-together.ts';

const DAY_SECONDS = 86_400;
/** After whatever an id goes on with. */
const LAST_CHARACTER = '~';

const passAttributes = z.object({
  sk: z.string(),
  told: z.int(),
  news: z.int(),
  lastAt: instant,
});
const traceAttributes = z.object({
  sk: z.string(),
  sentAt: instant,
  to: z.array(z.string()),
});

/** What replays came to: an item a pass, and an item for each mail that has no row. */
export const dynamoReplayLog = (client: DynamoClient, tableName: string): ReplayLog => ({
  async note({ mailId, sentAt, to }, now) {
    const expiresAt = inSeconds(now) + TRACE_KEPT_DAYS * DAY_SECONDS;
    const trace = { ...traceKey(mailId), sentAt: sentAt.toISOString(), to, expiresAt };
    const put = {
      TableName: tableName,
      Item: toItem(trace),
      ConditionExpression: 'attribute_not_exists(pk)',
    };
    try {
      await reach(client.send('PutItem', put));
      return 'new';
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return 'known';
    }
  },

  async forget(mailId) {
    const remove = {
      TableName: tableName,
      Key: toItem(traceKey(mailId)),
      ConditionExpression: 'attribute_exists(pk)',
    };
    return (await writeTogether(client, [{ Delete: remove }])).kind === 'written';
  },

  async tracesOf(mailId) {
    const range = { from: mailId, to: `${mailId}${LAST_CHARACTER}` };
    const found = await readPartition(client, tableName, TRACES_PARTITION, range);
    return found.map(toTrace).filter((trace) => tellsTheSame(mailId, trace.mailId));
  },

  async count(pass, isNews, now) {
    const update = {
      TableName: tableName,
      Key: toItem(passKey(pass)),
      UpdateExpression: 'SET lastAt = :now ADD told :one, news :news',
      ExpressionAttributeValues: toItem({
        ':now': now.toISOString(),
        ':one': 1,
        ':news': isNews ? 1 : 0,
      }),
    };
    await reach(client.send('UpdateItem', update));
  },

  async list(size, now) {
    const [passes, traces] = await Promise.all([
      reach(
        client.send('Query', {
          TableName: tableName,
          KeyConditionExpression: 'pk = :hold AND begins_with(sk, :pass)',
          ExpressionAttributeValues: toItem({ ':hold': MAIL_HOLD_PARTITION, ':pass': PASS_PREFIX }),
        }),
      ),
      reach(
        client.send('Query', {
          TableName: tableName,
          KeyConditionExpression: 'pk = :traces',
          FilterExpression: 'expiresAt > :now',
          ExpressionAttributeValues: toItem({
            ':traces': TRACES_PARTITION,
            ':now': inSeconds(now),
          }),
          Limit: size,
        }),
      ),
    ]);
    return {
      passes: (passes.Items ?? []).map((item) => toPass(fromItem(item))),
      traces: (traces.Items ?? []).map((item) => toTrace(fromItem(item))),
      more: traces.LastEvaluatedKey !== undefined,
    };
  },
});

function toPass(item: unknown) {
  const { sk, ...rest } = passAttributes.parse(item);
  return { name: sk.slice(PASS_PREFIX.length), ...rest };
}

function toTrace(item: unknown) {
  const { sk, ...rest } = traceAttributes.parse(item);
  return { mailId: sk, ...rest };
}

const inSeconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);
