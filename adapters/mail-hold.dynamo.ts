import * as z from 'zod';
import { HOLD_STATES, type MailHold } from '../domain/mail/mail-hold.ts';
import type { MailHoldStore } from '../domain/mail/mail-hold-store.ts';
import { instant } from './instant.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toItem } from './item.ts';
import { putAudit } from './put-new.ts';
import { readItem } from './read-now.ts';
import { MAIL_HOLD_KEY } from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';

const holdAttributes = z.object({ table: z.string(), state: z.enum(HOLD_STATES), since: instant });

/** The one item that says whether mails go out. */
export const dynamoMailHolds = (client: DynamoClient, tableName: string): MailHoldStore => ({
  async find() {
    const item = await readItem(client, tableName, MAIL_HOLD_KEY);
    return item === undefined ? undefined : holdAttributes.parse(item);
  },

  async write(before, after, audit) {
    const put = {
      TableName: tableName,
      Item: toItem({ ...MAIL_HOLD_KEY, ...after, since: after.since.toISOString() }),
      ...onlyWhere(before),
    };
    const written = await writeTogether(client, [
      { Put: put },
      ...(audit ? [putAudit(tableName, audit)] : []),
    ]);
    return savedOrStale(written);
  },
});

function onlyWhere(before: MailHold | undefined) {
  if (before === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#table = :table AND #state = :state AND since = :since',
    ExpressionAttributeNames: { '#table': 'table', '#state': 'state' },
    ExpressionAttributeValues: toItem({
      ':table': before.table,
      ':state': before.state,
      ':since': before.since.toISOString(),
    }),
  };
}
