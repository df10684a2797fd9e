import type { GivenUpDesk } from '../domain/mail/given-up-desk.ts';
import { isGivenUp } from '../domain/mail/given-up.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { mailItem } from './mail-item.ts';
import { mailUpdate } from './mail-update.ts';
import { putAudit, putNew } from './put-new.ts';
import { reach } from './reach.ts';
import { readItem } from './read-now.ts';
import { toMailRow } from './stored-mail.ts';
import { DUE_INDEX, GIVEN_UP_PARTITION, mailKey } from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';

/** The mails that were given up: a list of their own in the index `due`, which nothing sends from. */
export const dynamoGivenUpDesk = (client: DynamoClient, tableName: string): GivenUpDesk => ({
  async listGivenUp(size) {
    const { Items = [], LastEvaluatedKey } = await reach(
      client.send('Query', {
        TableName: tableName,
        IndexName: DUE_INDEX,
        KeyConditionExpression: 'duePk = :givenUp',
        ExpressionAttributeValues: toItem({ ':givenUp': GIVEN_UP_PARTITION }),
        ScanIndexForward: false,
        Limit: size,
      }),
    );
    const rows = Items.map((item) => toMailRow(fromItem(item))).filter(isGivenUp);
    return { rows, more: LastEvaluatedKey !== undefined };
  },

  async find(mailId) {
    const item = await readItem(client, tableName, mailKey(mailId));
    return item === undefined ? undefined : toMailRow(item);
  },

  async settle(before, { row, next, audit }) {
    const written = await writeTogether(client, [
      { Update: { TableName: tableName, ...mailUpdate(before, row) } },
      ...(next ? [putNew(tableName, mailItem(next))] : []),
      putAudit(tableName, audit),
    ]);
    return savedOrStale(written);
  },
});
