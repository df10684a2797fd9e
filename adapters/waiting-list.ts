import * as z from 'zod';
import { callInstead } from '../domain/intake/call-instead.ts';
import type { Waiting } from '../domain/offer/waiting-line.ts';
import { addressFault } from './client-item.ts';
import { preferredNameOf } from './client-names.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toIntake } from './stored-intake.ts';
import { clientFields } from './mailed-intake.ts';
import { listWork } from './query-all.ts';
import { readBatch } from './read-batch.ts';
import { clientKey, workPartition } from './table.ts';

const person = clientFields.extend({
  id: z.string(),
  name: z.string(),
  preferredName: z.string().optional(),
  addressFault: addressFault.optional(),
});

/** As many keys as one batch may ask for. */
const BATCH = 100;

/** Everybody on the waiting list, and whether each may be written to. */
export async function readWaiting(
  client: DynamoClient,
  tableName: string,
): Promise<readonly Waiting[]> {
  const listed = await listWork(client, tableName, workPartition('waitlisted'));
  const intakes = listed.map(toIntake);
  const people = new Map<string, z.output<typeof person>>();
  for (let at = 0; at < intakes.length; at += BATCH) {
    const keys = intakes.slice(at, at + BATCH).map(({ clientId }) => clientKey(clientId));
    for (const item of await readBatch(client, tableName, keys, {
      ProjectionExpression: 'id, #name, preferredName, email, safeToUse, consents, addressFault',
      ExpressionAttributeNames: { '#name': 'name' },
    })) {
      const found = person.parse(item);
      people.set(found.id, found);
    }
  }
  return intakes.flatMap((intake) => {
    const found = people.get(intake.clientId);
    return found
      ? [{ intake, name: preferredNameOf(found), mayEmail: callInstead(found) === null }]
      : [];
  });
}
