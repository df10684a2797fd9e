import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { changeCells } from '../domain/course/change-cells.ts';
import type { Session } from '../domain/course/course.ts';
import type { Deletion } from '../domain/record/deletion.ts';
import type { RecordRemoval } from '../domain/record/record-store.ts';
import * as z from 'zod';
import { dayUpdates } from './day-updates.ts';
import { deletionItem } from './deletion-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toItem } from './item.ts';
import { finishJob } from './job-writes.ts';
import { personRemovals } from './person-item.ts';
import { putAudit } from './put-new.ts';
import { listWork, readPartition } from './query-all.ts';
import { readCourse } from './read-course.ts';
import { readDeletion, readOutline } from './read-outline.ts';
import { readPeople } from './read-person.ts';
import { asHeld, FREE } from './held-client.ts';
import {
  answersKey,
  clientKey,
  courseKey,
  focusPairKey,
  intakeKey,
  linkKey,
  mailPartition,
  reviewKey,
  type Key,
} from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';

const keyed = z.object({ pk: z.string(), sk: z.string() });
/** As many deletions as go in one transaction: a mail row may just be written by SES's word about it. */
const AT_ONCE = 20;

/** Removes a record from the table. */
export function dynamoRecordRemoval(client: DynamoClient, TableName: string): RecordRemoval {
  const save = async (actions: readonly TransactWriteItem[]) =>
    savedOrStale(await writeTogether(client, actions));
  const moveOn = (deletion: Deletion, from: Deletion['state']): TransactWriteItem => ({
    Put: {
      TableName,
      Item: toItem(deletionItem(deletion)),
      ConditionExpression: 'attempt = :attempt AND #state = :from',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: toItem({ ':attempt': deletion.attempt, ':from': from }),
    },
  });
  const remove = ({ pk, sk }: Key): TransactWriteItem => ({
    Delete: { TableName, Key: toItem({ pk, sk }) },
  });
  async function removeAll(items: readonly unknown[]): Promise<number> {
    const keys = items.map((item) => keyed.parse(item));
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      await writeTogether(client, keys.slice(from, from + AT_ONCE).map(remove));
    }
    return keys.length;
  }
  /** Frees what a session holds of its day; where it holds nothing any more, nothing happens. */
  const free = async (session: Session) => {
    const days = dayUpdates(TableName, changeCells([session], []));
    for (const day of days) await writeTogether(client, [day]);
  };

  return {
    find: (intakeId) => readOutline(client, TableName, intakeId),
    deletion: (intakeId) => readDeletion(client, TableName, intakeId),

    stop: (deletion, job) => save([moveOn(deletion, 'ordered'), finishJob(TableName, job)]),

    async begin(record, deletion) {
      const { intake, holds } = record;
      const people = await readPeople(client, TableName, intake);
      return save([
        {
          Delete: {
            TableName,
            Key: toItem(clientKey(record.client.id)),
            ...asHeld(holds, {}, FREE),
          },
        },
        remove(intakeKey(intake.id)),
        remove(answersKey(intake.id)),
        remove(reviewKey(intake.id)),
        remove(focusPairKey(intake.id)),
        ...(record.client.feed === undefined ? [] : [remove(linkKey(record.client.feed))]),
        ...personRemovals(TableName, intake.id, people),
        moveOn(deletion, 'ordered'),
      ]);
    },

    async removeRest({ recordId, left }) {
      if (!left) return 0;
      let found = await removeAll(await listWork(client, TableName, mailPartition(recordId)));
      for (const courseId of left.courseIds) {
        found += await removeAll(await listWork(client, TableName, mailPartition(courseId)));
        const file = await readCourse(client, TableName, courseId);
        for (const session of file?.sessions ?? []) await free(session);
        const course = await readPartition(client, TableName, courseKey(courseId).pk);
        // The course itself comes first in its partition and goes last: it tells what is left.
        found += await removeAll(course.toReversed());
      }
      const pk = clientKey(left.clientId).pk;
      return found + (await removeAll(await readPartition(client, TableName, pk)));
    },

    finish: (certificate, job, audit) =>
      save([moveOn(certificate, 'begun'), finishJob(TableName, job), putAudit(TableName, audit)]),
  };
}
