import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditEntry } from '../domain/audit.ts';
import type { Link } from '../domain/links/link.ts';
import { toItem } from './item.ts';
import { linkItem } from './link-item.ts';
import { putAudit, putNew } from './put-new.ts';
import { linkKey, type Key } from './table.ts';

type FeedChange = {
  /** Whose feed it is. */
  readonly key: Key;
  /** The hash that was read, if there was one. */
  readonly old: string | undefined;
  readonly link: Link | undefined;
  readonly audit: AuditEntry;
};

/** Gives a record another feed, or none, where it still has the one that was read; the old link goes. */
export const feedWrites = (
  TableName: string,
  { key, old, link, audit }: FeedChange,
): readonly TransactWriteItem[] => [
  {
    Update: {
      TableName,
      Key: toItem(key),
      UpdateExpression: link ? 'SET #feed = :new' : 'REMOVE #feed',
      ConditionExpression: `attribute_exists(pk) AND ${
        old === undefined ? 'attribute_not_exists(#feed)' : '#feed = :old'
      }`,
      ExpressionAttributeNames: { '#feed': 'feed' },
      ...(link !== undefined || old !== undefined
        ? { ExpressionAttributeValues: toItem({ ':new': link?.hash, ':old': old }) }
        : {}),
    },
  },
  ...(link ? [putNew(TableName, linkItem(link))] : []),
  ...(old !== undefined ? [{ Delete: { TableName, Key: toItem(linkKey(old)) } }] : []),
  putAudit(TableName, audit),
];
