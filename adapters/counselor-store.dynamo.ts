import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Counselor } from '../domain/counselor/counselor.ts';
import type { CounselorStore } from '../domain/counselor/counselor-store.ts';
import { counselorItem, toBusyCells, toCounselor } from './counselor-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { feedWrites } from './feed-writes.ts';
import { toItem } from './item.ts';
import { jobItem } from './job-item.ts';
import { putAudit, putNew } from './put-new.ts';
import { listWork, readPartition } from './query-all.ts';
import { readItem } from './read-now.ts';
import { COUNSELORS_PARTITION, counselorKey, dayRange, linkKey } from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';
import { writeWithPlans } from './write-with-plans.ts';

/** The counselors of the table, and their days. */
export function dynamoCounselorStore(client: DynamoClient, tableName: string): CounselorStore {
  return {
    async list() {
      const items = await listWork(client, tableName, COUNSELORS_PARTITION);
      return items.map(toCounselor).sort((one, other) => one.name.localeCompare(other.name));
    },

    async find(counselorId) {
      const item = await readItem(client, tableName, counselorKey(counselorId));
      return item === undefined ? undefined : toCounselor(item);
    },

    save(counselor, seenVersion, jobs, audit) {
      const firm = [saveHours(tableName, counselor, seenVersion), putAudit(tableName, audit)];
      const plans = jobs.map((job) => putNew(tableName, jobItem(job)));
      return writeWithPlans(client, firm, plans);
    },

    async busy(counselorId, from, to) {
      const { pk } = counselorKey(counselorId);
      const days = await readPartition(client, tableName, pk, dayRange(from, to));
      return days.flatMap((day) => toBusyCells(counselorId, day));
    },

    async setFeed({ id, feed }, link, audit) {
      const change = { key: counselorKey(id), old: feed, link, audit };
      const written = await writeTogether(client, feedWrites(tableName, change));
      return savedOrStale(written);
    },

    async setGone({ id, version, feed }, gone, audit) {
      const written = await writeTogether(client, [
        setStanding(tableName, { id, version, feed }, gone),
        ...(gone && feed !== undefined
          ? [{ Delete: { TableName: tableName, Key: toItem(linkKey(feed)) } }]
          : []),
        putAudit(tableName, audit),
      ]);
      return savedOrStale(written);
    },
  };
}

/** Written by itself and by other hands than the rest. */
const BY_ITSELF: readonly string[] = ['feed', 'gone'];

/** Writes everything else. */
function saveHours(
  TableName: string,
  counselor: Counselor,
  seenVersion: number,
): TransactWriteItem {
  const attributes = counselorItem(counselor);
  const names = Object.keys(attributes).filter(
    (name) => !['pk', 'sk', ...BY_ITSELF].includes(name),
  );
  return {
    Update: {
      TableName,
      Key: toItem(counselorKey(counselor.id)),
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ConditionExpression: seenVersion === 0 ? 'attribute_not_exists(pk)' : '#version = :seen',
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: toItem({
        ...Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
        ':seen': seenVersion === 0 ? undefined : seenVersion,
      }),
    },
  };
}

/** With the feed that was read, or none; where another took its place meanwhile nothing is written. */
function setStanding(
  TableName: string,
  { id, version, feed }: Pick<Counselor, 'id' | 'version' | 'feed'>,
  gone: boolean,
): TransactWriteItem {
  return {
    Update: {
      TableName,
      Key: toItem(counselorKey(id)),
      UpdateExpression: gone
        ? 'SET #version = :next, #gone = :gone REMOVE #feed'
        : 'SET #version = :next REMOVE #gone',
      ConditionExpression: `#version = :seen AND ${
        feed === undefined ? 'attribute_not_exists(#feed)' : '#feed = :feed'
      }`,
      ExpressionAttributeNames: { '#version': 'version', '#gone': 'gone', '#feed': 'feed' },
      ExpressionAttributeValues: toItem({
        ':seen': version,
        ':next': version + 1,
        ':gone': gone ? true : undefined,
        ':feed': feed,
      }),
    },
  };
}
