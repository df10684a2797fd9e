import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { MailRow } from '../domain/mail/mail.ts';
import type { MailStore } from '../domain/mail/mail-store.ts';
import { noteAddressFault } from './address-fault-writes.ts';
import { dueInShard } from './due-index.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { linkItem } from './link-item.ts';
import { toMailRow } from './stored-mail.ts';
import { mailUpdate } from './mail-update.ts';
import { recordAtSending } from './mailed-record.ts';
import { putNew } from './put-new.ts';
import { reach } from './reach.ts';
import { readItem } from './read-now.ts';
import { replaceAndFollow } from './reminder-chain.ts';
import { isSameMove } from './same-move.ts';
import { DUE_PARTITIONS, mailKey } from './table.ts';
import { writeTogether } from './write-together.ts';

/** The mail rows of the table. Every write asks the base table; the index only hints. */
export function dynamoMailStore(client: DynamoClient, tableName: string): MailStore {
  const replace = async (before: MailRow, after: MailRow) => {
    try {
      const update = { TableName: tableName, ...mailUpdate(before, after) };
      await reach(client.send('UpdateItem', update));
      return 'saved';
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return isSameMove(error.Item, after) ? 'saved' : 'stale';
    }
  };
  return {
    async find(mailId) {
      const item = await readItem(client, tableName, mailKey(mailId));
      return item === undefined ? undefined : toMailRow(item);
    },

    async findDue(now, limit) {
      const shards = DUE_PARTITIONS.map((shard) =>
        dueInShard(client, tableName, { shard, now, limit }),
      );
      return (await Promise.all(shards)).flat();
    },

    async claim(before, after, links) {
      if (links.length === 0) return replace(before, after);
      const written = await writeTogether(client, [
        { Update: { TableName: tableName, ...mailUpdate(before, after) } },
        ...links.map((link) => putNew(tableName, linkItem(link))),
      ]);
      if (written.kind === 'written') return 'saved';
      return isSameMove(written.reasons[0]?.Item, after) ? 'saved' : 'stale';
    },

    async replace(before, after, following) {
      if (!following) return replace(before, after);
      const outcome = await replaceAndFollow(client, tableName, { before, after, following });
      return outcome === 'session-moved-on' ? replace(before, after) : outcome;
    },

    noteAddressFault: (row, fault, now) => noteAddressFault(client, tableName, { row, fault, now }),

    recordOf: (row) => recordAtSending(client, tableName, row),
  };
}
