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
import { clientKey, intakeKey, type Key, workPartition } from './table.ts';

const person = clientFields.extend({
  id: z.string(),
  name: z.string(),
  preferredName: z.string().optional(),
  addressFault: addressFault.optional(),
});

const PERSON = {
  ProjectionExpression: 'id, #name, preferredName, email, safeToUse, consents, addressFault',
  ExpressionAttributeNames: { '#name': 'name' },
};

/** As many keys as one batch may ask for. */
const BATCH = 100;

/**
 * Everybody on the waiting list, and whether each may be written to. The list comes from an index, which
 * may lag, so each is read as they are: whoever was decided about a moment ago would be asked in vain.
 */
export async function readWaiting(
  client: DynamoClient,
  tableName: string,
): Promise<readonly Waiting[]> {
  const read = async (keys: readonly Key[], projection?: Parameters<typeof readBatch>[3]) => {
    const items: unknown[] = [];
    for (let at = 0; at < keys.length; at += BATCH) {
      items.push(...(await readBatch(client, tableName, keys.slice(at, at + BATCH), projection)));
    }
    return items;
  };
  const listed = (await listWork(client, tableName, workPartition('waitlisted'))).map(toIntake);
  const [now, clients] = await Promise.all([
    read(listed.map(({ id }) => intakeKey(id))),
    read(
      listed.map(({ clientId }) => clientKey(clientId)),
      PERSON,
    ),
  ]);
  const people = new Map(clients.map((item) => person.parse(item)).map((one) => [one.id, one]));
  const intakes = now.map(toIntake).filter(({ status }) => status === 'waitlisted');
  return intakes.flatMap((intake) => {
    const found = people.get(intake.clientId);
    return found
      ? [{ intake, name: preferredNameOf(found), mayEmail: callInstead(found) === null }]
      : [];
  });
}
