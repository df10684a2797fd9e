import type { LinkStore } from '../domain/links/link-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toLink } from './link-item.ts';
import { readItem } from './read-now.ts';
import { linkKey } from './table.ts';

/** The links of the table. One that has expired counts as gone, though the table removes it days later. */
export const dynamoLinkStore = (client: DynamoClient, tableName: string): LinkStore => ({
  async find(hash, now) {
    const item = await readItem(client, tableName, linkKey(hash));
    if (item === undefined) return undefined;
    const link = toLink(item);
    return link.expiresAt > now ? link : undefined;
  },
});
