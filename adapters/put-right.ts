import type { AuditEntry } from '../domain/audit.ts';
import type { ContactAfter, ContactSeen } from '../domain/intake/intake-desk.ts';
import { putRightWrites } from './contact-writes.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { hashesOf, personUpdates } from './person-item.ts';
import { readPeople } from './read-person.ts';
import { personKey } from './table.ts';
import { writeWithRoom } from './write-with-room.ts';

/**
 * Writes a client's own correction, and names their request under the hashes that are theirs now
 * instead of those that were. What is set aside is named under none before it is released.
 */
export async function putRight(
  client: DynamoClient,
  tableName: string,
  seen: ContactSeen,
  after: ContactAfter,
  audit: AuditEntry,
): Promise<'saved' | 'stale'> {
  const { id, status } = seen.intake;
  const { personKeys } = after;
  const theirs = new Set(hashesOf(personKeys).map(({ hash }) => personKey(hash).pk));
  const people = await readPeople(client, tableName, seen.intake);
  const left = people.filter(({ pk }) => !theirs.has(pk));
  const isNamed = status !== 'quarantined' && status !== 'discarded';
  const written = await writeWithRoom(
    client,
    putRightWrites(tableName, seen, after, left, audit),
    isNamed ? personUpdates(tableName, { id, personKeys }) : [],
  );
  return written.kind === 'written' ? 'saved' : 'stale';
}
