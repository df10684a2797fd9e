import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { INTAKE_STATUSES } from '../domain/intake/intake.ts';
import {
  CORRECTABLE,
  type Corrected,
  type PersonRecord,
  type PutRightPerson,
} from '../domain/record/person-record.ts';
import type { DeletionList, RecordStore } from '../domain/record/record-store.ts';
import { clientChange, contactWrites } from './contact-writes.ts';
import { deletionItem, toDeletion } from './deletion-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toIntake } from './stored-intake.ts';
import { toItem } from './item.ts';
import { asHeld, FREE } from './held-client.ts';
import { jobItem } from './job-item.ts';
import { putAudit, putNew } from './put-new.ts';
import { writeNamed } from './put-right.ts';
import { listWork } from './query-all.ts';
import { allCourses } from './read-outline.ts';
import { readDated, readRecord } from './read-record.ts';
import { correctionItem, holdsAttribute } from './record-item.ts';
import { clientKey, DELETIONS_PARTITION, workPartition } from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';

/** As many of the old records are read together. */
const AT_ONCE = 25;

/** The records of the table, as an administrator looks after them. */
export function dynamoRecordStore(
  client: DynamoClient,
  TableName: string,
): RecordStore & DeletionList {
  const save = async (actions: readonly TransactWriteItem[]) =>
    savedOrStale(await writeTogether(client, actions));
  return {
    find: (intakeId) => readRecord(client, TableName, intakeId),

    async *olderThan(moment) {
      const [lists, courses] = await Promise.all([
        Promise.all(
          INTAKE_STATUSES.map((status) => listWork(client, TableName, workPartition(status))),
        ),
        allCourses(client, TableName),
      ]);
      const date = moment.toISOString().slice(0, 10);
      const later = new Set(
        courses.filter(({ endDate }) => endDate >= date).map(({ intakeId }) => intakeId),
      );
      const older = lists
        .flat()
        .map(toIntake)
        .filter(({ id, submittedAt }) => submittedAt < moment && !later.has(id))
        .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
      const ofClient = Map.groupBy(courses, ({ clientId }) => clientId);
      for (let at = 0; at < older.length; at += AT_ONCE) {
        const read = older.slice(at, at + AT_ONCE).map((intake) => {
          const ids = new Set(ofClient.get(intake.clientId)?.map(({ id }) => id));
          return readDated(client, TableName, intake, [...ids]);
        });
        yield* (await Promise.all(read)).filter((record) => record !== undefined);
      }
    },

    correct: (record, after, correction, audit) =>
      writeNamed(client, TableName, { intake: record.intake, personKeys: after.personKeys }, [
        ...personWrites(TableName, record.client, after, audit.at),
        putNew(TableName, correctionItem(record.client.id, correction)),
        putAudit(TableName, audit),
      ]),

    setHolds: ({ client: { id }, holds: seen }, holds, audit) =>
      save([
        {
          Update: {
            TableName,
            Key: toItem(clientKey(id)),
            UpdateExpression: 'SET holds = :holds',
            ...asHeld(seen, { ':holds': holdsAttribute(holds) }),
          },
        },
        putAudit(TableName, audit),
      ]),

    orderDeletion: ({ client: { id }, holds }, deletion, job, audit) =>
      save([
        {
          Update: {
            TableName,
            Key: toItem(clientKey(id)),
            UpdateExpression: 'SET deletionOrdered = :at',
            ...asHeld(holds, { ':at': deletion.orderedAt.toISOString() }, FREE),
          },
        },
        {
          Put: {
            TableName,
            Item: toItem(deletionItem(deletion)),
            ConditionExpression: 'attribute_not_exists(pk) OR #state = :stopped',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: toItem({ ':stopped': 'stopped' }),
          },
        },
        putNew(TableName, jobItem(job)),
        putAudit(TableName, audit),
      ]),

    async deletions() {
      const items = await listWork(client, TableName, DELETIONS_PARTITION);
      return items.map(toDeletion).reverse();
    },
  };
}

/** The person as they become; of how they are reached, where that changes, all that hangs on it. */
function personWrites(
  TableName: string,
  seen: PersonRecord['client'],
  { person, contact }: PutRightPerson,
  at: Date,
): readonly TransactWriteItem[] {
  const of = (one: Corrected) => Object.fromEntries(CORRECTABLE.map((name) => [name, one[name]]));
  const beside = { before: of(seen), after: of(person) };
  return contact
    ? contactWrites(TableName, seen, contact, at, beside)
    : [clientChange(TableName, seen.id, beside)];
}
