import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditEntry } from '../domain/audit.ts';
import type { Intake, PersonKeys } from '../domain/intake/intake.ts';
import type { ContactAfter, ContactSeen } from '../domain/intake/intake-desk.ts';
import { contactWrites } from './contact-writes.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toItem } from './item.ts';
import { mailItem } from './mail-item.ts';
import { hashesOf, personRemovals, personUpdates } from './person-item.ts';
import { putAudit, putNew } from './put-new.ts';
import { readPeople } from './read-person.ts';
import { intakeKey, personKey } from './table.ts';
import { writeWithRoom } from './write-with-room.ts';
import { savedOrStale } from './write-together.ts';

/** Writes how a client is reached from now on, and under which hashes their request is known. */
export const putRight = (
  client: DynamoClient,
  tableName: string,
  seen: ContactSeen,
  { contact, personKeys, mails }: ContactAfter,
  audit: AuditEntry,
): Promise<'saved' | 'stale'> =>
  writeNamed(client, tableName, { intake: seen.intake, personKeys }, [
    ...contactWrites(tableName, seen.client, contact, audit.at),
    ...mails.map((mail) => putNew(tableName, mailItem(mail))),
    putAudit(tableName, audit),
  ]);

/**
 * Writes what changes of a person, and names their request under the hashes that are theirs now
 * instead of those that were. What is set aside is named under none before it is released.
 */
export async function writeNamed(
  client: DynamoClient,
  TableName: string,
  { intake, personKeys }: { readonly intake: Intake; readonly personKeys: PersonKeys },
  changes: readonly TransactWriteItem[],
): Promise<'saved' | 'stale'> {
  const { id, status, version } = intake;
  const theirs = new Set(hashesOf(personKeys).map(({ hash }) => personKey(hash).pk));
  const people = await readPeople(client, TableName, intake);
  const left = people.filter(({ pk }) => !theirs.has(pk));
  const isNamed = status !== 'quarantined' && status !== 'discarded';
  const renaming: TransactWriteItem = {
    Update: {
      TableName,
      Key: toItem(intakeKey(id)),
      UpdateExpression: 'SET personKeys = :keys',
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: toItem({ ':keys': personKeys, ':seen': version }),
    },
  };
  const written = await writeWithRoom(
    client,
    [...changes, renaming, ...personRemovals(TableName, id, left)],
    isNamed ? personUpdates(TableName, { id, personKeys }) : [],
  );
  return savedOrStale(written);
}
