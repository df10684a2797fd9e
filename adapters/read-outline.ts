import { COURSE_STATUSES, type Course } from '../domain/course/course.ts';
import { inPlannedOrder } from '../domain/mail/planned-order.ts';
import type { Deletion } from '../domain/record/deletion.ts';
import type { RecordedCourse, RecordOutline } from '../domain/record/person-record.ts';
import { toCourseClient } from './client-item.ts';
import { toDeletion } from './deletion-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toIntake } from './stored-intake.ts';
import { toMailRow } from './stored-mail.ts';
import { listWork, readPartition } from './query-all.ts';
import { listCourses, mailsOfCourse, readCourse } from './read-course.ts';
import { readItem } from './read-now.ts';
import { toCorrection, toHolds } from './record-item.ts';
import { clientKey, deletionKey, intakeKey, mailPartition } from './table.ts';

/** The latest order to delete a record, or its certificate. */
export async function readDeletion(
  client: DynamoClient,
  tableName: string,
  intakeId: string,
): Promise<Deletion | undefined> {
  const item = await readItem(client, tableName, deletionKey(intakeId));
  return item === undefined ? undefined : toDeletion(item);
}

/** Whoever sent one form, without what they answered; `undefined` once the person is gone. */
export async function readOutline(
  client: DynamoClient,
  tableName: string,
  intakeId: string,
): Promise<RecordOutline | undefined> {
  const [intakeItem, mails, deletion] = await Promise.all([
    readItem(client, tableName, intakeKey(intakeId)),
    listWork(client, tableName, mailPartition(intakeId)),
    readDeletion(client, tableName, intakeId),
  ]);
  if (intakeItem === undefined) return undefined;
  const intake = toIntake(intakeItem);
  const [[clientItem, ...corrections], courses] = await Promise.all([
    readPartition(client, tableName, clientKey(intake.clientId).pk),
    readCourses(client, tableName, intake.clientId),
  ]);
  if (clientItem === undefined) return undefined;
  return {
    intake,
    client: toCourseClient(clientItem),
    mails: inPlannedOrder(mails.map(toMailRow)),
    courses,
    corrections: corrections.map(toCorrection),
    holds: toHolds(clientItem),
    deletion,
  };
}

/** Every course there is, of any status; from the index. */
export const allCourses = async (
  client: DynamoClient,
  tableName: string,
): Promise<readonly Course[]> =>
  (
    await Promise.all(COURSE_STATUSES.map((status) => listCourses(client, tableName, status)))
  ).flat();

async function readCourses(
  client: DynamoClient,
  tableName: string,
  clientId: string,
): Promise<readonly RecordedCourse[]> {
  const all = await allCourses(client, tableName);
  // While a course moves from one list to another the index may show it in both.
  const ids = new Set(all.filter((course) => course.clientId === clientId).map(({ id }) => id));
  const files = await Promise.all(
    [...ids].map(async (id) => {
      const [file, mails] = await Promise.all([
        readCourse(client, tableName, id),
        mailsOfCourse(client, tableName, id),
      ]);
      return file && { ...file, mails };
    }),
  );
  return files.filter((file) => file !== undefined);
}
