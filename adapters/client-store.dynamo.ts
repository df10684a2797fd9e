import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ClientStore } from '../domain/course/client-store.ts';
import { toCourseClient } from './client-item.ts';
import { preferredNameOf, readNames } from './client-names.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { contactWrites } from './contact-writes.ts';
import { feedWrites } from './feed-writes.ts';
import { toItem } from './item.ts';
import { putAudit } from './put-new.ts';
import { readItem } from './read-now.ts';
import { readPerson } from './read-person.ts';
import { clientKey } from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';

/** The clients of the table, as a course needs them. */
export function dynamoClientStore(client: DynamoClient, tableName: string): ClientStore {
  const save = async (actions: readonly TransactWriteItem[]) =>
    savedOrStale(await writeTogether(client, actions));
  return {
    async find(clientId) {
      const item = await readItem(client, tableName, clientKey(clientId));
      return item === undefined ? undefined : toCourseClient(item);
    },

    person: (intake) => readPerson(client, tableName, intake),

    async names(clientIds) {
      const found = await readNames(client, tableName, clientIds);
      return new Map([...found].map(([id, named]) => [id, preferredNameOf(named)]));
    },

    async setReminders(clientId, off, audit) {
      await save([setReminders(tableName, clientId, off), putAudit(tableName, audit)]);
    },

    setFeed: ({ id, feed }, link, audit) =>
      save(feedWrites(tableName, { key: clientKey(id), old: feed, link, audit })),

    changeContact: (seen, contact, audit) =>
      save([...contactWrites(tableName, seen, contact, audit.at), putAudit(tableName, audit)]),
  };
}

/** Where it is so already, nothing is written and nothing goes on record. */
const setReminders = (TableName: string, clientId: string, off: boolean): TransactWriteItem => ({
  Update: {
    TableName,
    Key: toItem(clientKey(clientId)),
    UpdateExpression: 'SET remindersOff = :off',
    ConditionExpression: off
      ? 'attribute_exists(pk) AND (attribute_not_exists(remindersOff) OR remindersOff = :was)'
      : 'remindersOff = :was',
    ExpressionAttributeValues: toItem({ ':off': off, ':was': !off }),
  },
});
