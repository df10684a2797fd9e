import * as z from 'zod';
import { addressFault } from './client-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { readBatch } from './read-batch.ts';
import { clientKey } from './table.ts';

const named = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    preferredName: z.string().optional(),
    addressFault: addressFault.optional(),
  }),
);
type Named = z.output<typeof named>;

/** As many keys as one batch may ask for. */
const BATCH = 100;

/** What clients are called, by their id, and nothing else of them; who is gone is left out. */
export async function readNames(
  client: DynamoClient,
  tableName: string,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  const keys = [...new Set(clientIds)].map(clientKey);
  const batches: (typeof keys)[] = [];
  for (let at = 0; at < keys.length; at += BATCH) batches.push(keys.slice(at, at + BATCH));
  const items = await Promise.all(
    batches.map((batch) =>
      readBatch(client, tableName, batch, {
        ProjectionExpression: 'id, #name, preferredName, addressFault',
        ExpressionAttributeNames: { '#name': 'name' },
      }),
    ),
  );
  return new Map(
    items.flat().map((item) => {
      const found = named.parse(item);
      return [found.id, found];
    }),
  );
}

/** How somebody likes to be called. */
export const preferredNameOf = (client: Named | undefined): string =>
  client?.preferredName || client?.name || '';
