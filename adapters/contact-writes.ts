import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CourseClient } from '../domain/course/client-store.ts';
import { endsLinks, type NewContact, type Ways } from '../domain/intake/change-contact.ts';
import { toItem } from './item.ts';
import { clientKey, linkKey } from './table.ts';

type ClientSeen = Ways & Pick<CourseClient, 'id' | 'feed'>;
/** Attributes of a client; one without a value is not there. */
type Attributes = { readonly [name: string]: unknown };
/** What else of a client is written in the same step. */
type Beside = { readonly before: Attributes; readonly after: Attributes };

/**
 * Sets how a client is reached, where that still is as it was read. The private calendar goes with
 * the address before.
 */
export function contactWrites(
  TableName: string,
  seen: ClientSeen,
  { email, phone, safeToUse, generation, timesPutRight }: NewContact,
  at: Date,
  beside: Beside = { before: {}, after: {} },
): readonly TransactWriteItem[] {
  const { feed } = seen;
  const ends = endsLinks({ generation });
  const before = {
    ...beside.before,
    ...{ email: seen.email, phone: seen.phone, safeToUse: seen.safeToUse },
    ...(ends && { feed }),
  };
  const after = {
    ...beside.after,
    ...{ email, phone, safeToUse, contactSince: at.toISOString(), addressFault: undefined },
    ...(ends && { generation, feed: undefined }),
    ...(timesPutRight !== undefined && { timesPutRight }),
  };
  return [
    clientChange(TableName, seen.id, { before, after }),
    ...(ends && feed !== undefined ? [{ Delete: { TableName, Key: toItem(linkKey(feed)) } }] : []),
  ];
}

/** Writes attributes of a client, where those that were read still are so. */
export function clientChange(
  TableName: string,
  id: string,
  { before, after }: Beside,
): TransactWriteItem {
  const [read, written] = [Object.keys(before), Object.keys(after)];
  const set = written.filter((name) => after[name] !== undefined);
  const gone = written.filter((name) => after[name] === undefined);
  return {
    Update: {
      TableName,
      Key: toItem(clientKey(id)),
      UpdateExpression: [
        `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`,
        ...(gone.length > 0 ? [`REMOVE ${gone.map((name) => `#${name}`).join(', ')}`] : []),
      ].join(' '),
      ConditionExpression: read
        .map((name) =>
          before[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :was_${name}`,
        )
        .join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(
        [...read, ...written].map((name) => [`#${name}`, name]),
      ),
      ExpressionAttributeValues: toItem(
        Object.fromEntries([
          ...set.map((name) => [`:${name}`, after[name]] as const),
          ...read.map((name) => [`:was_${name}`, before[name]] as const),
        ]),
      ),
    },
  };
}
