import * as z from 'zod';
import type { Person } from '../domain/course/client-store.ts';
import type { Intake } from '../domain/intake/intake.ts';
import { toCourseClient } from './client-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { hashesOf, toPerson } from './person-item.ts';
import { readBatch } from './read-batch.ts';
import { clientKey, intakeKey, personKey } from './table.ts';

const itsClient = z.object({ clientId: z.string() });

/** What is kept under each hash of an intake. */
export async function readPeople(
  client: DynamoClient,
  tableName: string,
  { personKeys }: Pick<Intake, 'personKeys'>,
): Promise<readonly ReturnType<typeof toPerson>[]> {
  const keys = hashesOf(personKeys).map(({ hash }) => personKey(hash));
  return (await readBatch(client, tableName, keys)).map(toPerson);
}

/** The marks first and the clients last: a booking in between is either seen, or has raised a mark. */
export async function readPerson(
  client: DynamoClient,
  tableName: string,
  { id, personKeys }: Pick<Intake, 'id' | 'personKeys'>,
): Promise<Person> {
  const hashes = hashesOf(personKeys).map(({ hash }) => hash);
  const found = await readPeople(client, tableName, { personKeys });
  const people = new Map(found.map((each) => [each.pk, each]));
  const marks = hashes.map((hash) => ({
    hash,
    bookings: people.get(personKey(hash).pk)?.bookings ?? 0,
  }));
  const others = new Set([...people.values()].flatMap(({ intakes }) => [...intakes]));
  others.delete(id);
  const intakes = await readBatch(client, tableName, [...others].map(intakeKey), {
    ProjectionExpression: 'clientId',
  });
  const clientIds = intakes.map((item) => itsClient.parse(item).clientId);
  const clients = await readBatch(client, tableName, clientIds.map(clientKey));
  return { others: clients.map(toCourseClient), marks };
}
