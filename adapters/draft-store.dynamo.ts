import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { DraftStore } from '../domain/draft/draft-store.ts';
import * as z from 'zod';
import type { KeptDraft } from '../domain/draft/draft.ts';
import { begunItem } from './begun-item.ts';
import { instant } from './instant.ts';
import { draftItem, returnItem, toDraft } from './draft-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { intakeRecordItems } from './intake-record-items.ts';
import { toItem } from './item.ts';
import { linkItem } from './link-item.ts';
import { mailItem } from './mail-item.ts';
import { personUpdates } from './person-item.ts';
import { put, putAudit, putNew } from './put-new.ts';
import { readItem } from './read-now.ts';
import { draftKey, returnKey } from './table.ts';
import { writeTogether } from './write-together.ts';
import { writeWithRoom } from './write-with-room.ts';

/** The drafts of the table. One that has expired counts as gone, though the table removes it days later. */
export function dynamoDraftStore(client: DynamoClient, tableName: string): DraftStore {
  const written = async (actions: readonly TransactWriteItem[]) =>
    (await writeTogether(client, actions)).kind === 'written';
  return {
    async begin(draft, link, audit) {
      const actions = [
        putNew(tableName, draftItem(draft)),
        putNew(tableName, linkItem(link)),
        putAudit(tableName, audit),
      ];
      return (await written(actions)) ? 'begun' : 'exists';
    },

    async find(draftId, now) {
      const item = await readItem(client, tableName, draftKey(draftId));
      if (item === undefined) return undefined;
      const draft = toDraft(item);
      return draft.goodUntil > now ? draft : undefined;
    },

    async save(draft, seenVersion) {
      return (await written([replaced(tableName, draft, seenVersion)])) ? 'saved' : 'stale';
    },

    async askLink({ draft, mail, audit }, address, seenVersion) {
      const actions = [
        replaced(tableName, draft, seenVersion),
        putNew(tableName, mailItem(mail)),
        put(tableName, returnItem(address, draft)),
        putAudit(tableName, audit),
      ];
      return (await written(actions)) ? 'saved' : 'stale';
    },

    async findByAddress(address, now) {
      const item = await readItem(client, tableName, returnKey(address));
      if (item === undefined) return undefined;
      const { draftId, goodUntil } = wayBack.parse(item);
      return goodUntil > now ? draftId : undefined;
    },

    async planMail(mail) {
      await written([putNew(tableName, mailItem(mail))]);
    },

    async send({ sent, link, request }, record, seenVersion) {
      const news = [...intakeRecordItems(record), linkItem(link)];
      const actions = [
        replaced(tableName, sent, seenVersion),
        ...news.map((item) => putNew(tableName, item)),
        ...(request ? [put(tableName, begunItem(request))] : []),
      ];
      const named = record.intake.status === 'new' ? personUpdates(tableName, record.intake) : [];
      const { kind } = await writeWithRoom(client, actions, named);
      return kind === 'written' ? 'sent' : 'stale';
    },
  };
}

const wayBack = z.lazy(() => z.object({ draftId: z.string(), goodUntil: instant }));

/** Puts a draft in the place of the one that was read, if nobody has written it since. */
const replaced = (TableName: string, draft: KeptDraft, seenVersion: number): TransactWriteItem => ({
  Put: {
    TableName,
    Item: toItem(draftItem(draft)),
    ConditionExpression: 'version = :seen',
    ExpressionAttributeValues: toItem({ ':seen': seenVersion }),
  },
});
