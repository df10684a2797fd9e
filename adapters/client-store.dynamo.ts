import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ClientStore } from '../domain/course/client-store.ts';
import { toCourseClient } from './client-item.ts';
import { preferredNameOf, readNames } from './client-names.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { feedWrites } from './feed-writes.ts';
import { toItem } from './item.ts';
import { putAudit } from './put-new.ts';
import { readItem } from './read-now.ts';
import { readPerson } from './read-person.ts';
import { clientKey } from './table.ts';
import { writeTogether } from './write-together.ts';

type ContactChange = Parameters<ClientStore['changeContact']>;

/** The clients of the table, as a course needs them. */
export function dynamoClientStore(client: DynamoClient, tableName: string): ClientStore {
  const save = async (actions: readonly TransactWriteItem[]) =>
    (await writeTogether(client, actions)).kind === 'written' ? 'saved' : 'stale';
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
      save([changeContact(tableName, seen, contact, audit.at), putAudit(tableName, audit)]),
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

function changeContact(
  TableName: string,
  seen: ContactChange[0],
  contact: ContactChange[1],
  at: Date,
): TransactWriteItem {
  const samePhone = seen.phone === undefined ? 'attribute_not_exists(phone)' : 'phone = :was_phone';
  const set = 'SET email = :email, safeToUse = :safe, contactSince = :since';
  return {
    Update: {
      TableName,
      Key: toItem(clientKey(seen.id)),
      UpdateExpression:
        contact.phone === undefined
          ? `${set} REMOVE addressFault, phone`
          : `${set}, phone = :phone REMOVE addressFault`,
      ConditionExpression: `email = :was_email AND safeToUse = :was_safe AND ${samePhone}`,
      ExpressionAttributeValues: toItem({
        ':email': contact.email,
        ':safe': contact.safeToUse,
        ':phone': contact.phone,
        ':since': at.toISOString(),
        ':was_email': seen.email,
        ':was_safe': seen.safeToUse,
        ':was_phone': seen.phone,
      }),
    },
  };
}
