import type { Intake, PersonKeys } from '../domain/intake/intake.ts';
import type { OtherRequest } from '../domain/intake/intake-desk.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toIntake } from './stored-intake.ts';
import { hashesOf, toPerson } from './person-item.ts';
import { readBatch } from './read-batch.ts';
import { intakeKey, personKey } from './table.ts';

type Recognised = Pick<Intake, 'id' | 'personKeys'>;
/** By the id of another intake: by which hashes it is the same person's. */
type Links = ReadonlyMap<string, readonly (keyof PersonKeys)[]>;

/** For each intake, the ids of others that name the same person; one read for a page of them. */
export async function linksOf(
  client: DynamoClient,
  tableName: string,
  intakes: readonly Recognised[],
): Promise<ReadonlyMap<string, Links>> {
  const hashes = new Set(
    intakes.flatMap(({ personKeys }) => hashesOf(personKeys).map(({ hash }) => hash)),
  );
  const items = await readBatch(client, tableName, [...hashes].map(personKey));
  const people = new Map(
    items.map((item) => {
      const { pk, intakes } = toPerson(item);
      return [pk, intakes];
    }),
  );
  return new Map(intakes.map((intake) => [intake.id, linksFrom(intake, people)]));
}

function linksFrom(
  { id, personKeys }: Recognised,
  people: ReadonlyMap<string, Set<string>>,
): Links {
  const links = new Map<string, (keyof PersonKeys)[]>();
  for (const { by, hash } of hashesOf(personKeys)) {
    for (const other of people.get(personKey(hash).pk) ?? []) {
      if (other !== id) links.set(other, [...(links.get(other) ?? []), by]);
    }
  }
  return links;
}

/** The other requests of an intake's person, the latest first. */
export async function readOthers(
  client: DynamoClient,
  tableName: string,
  intake: Recognised,
): Promise<readonly OtherRequest[]> {
  const links: Links = (await linksOf(client, tableName, [intake])).get(intake.id) ?? new Map();
  const items = await readBatch(client, tableName, [...links.keys()].map(intakeKey));
  return items
    .map(toIntake)
    .map((other) => ({ intake: other, by: links.get(other.id) ?? [] }))
    .sort((one, other) => other.intake.submittedAt.getTime() - one.intake.submittedAt.getTime());
}
