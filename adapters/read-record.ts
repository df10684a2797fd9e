import type { Intake } from '../domain/intake/intake.ts';
import type { DatedRecord, PersonRecord } from '../domain/record/person-record.ts';
import { toCourseClient } from './client-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { readCourse } from './read-course.ts';
import { readItem } from './read-now.ts';
import { readOutline } from './read-outline.ts';
import { toAnswered, toReview } from './stored-review.ts';
import { answersKey, clientKey, reviewKey } from './table.ts';

/** Everything about whoever sent one form; `undefined` once it is gone, in part or whole. */
export async function readRecord(
  client: DynamoClient,
  tableName: string,
  intakeId: string,
): Promise<PersonRecord | undefined> {
  const [outline, answered, review] = await Promise.all([
    readOutline(client, tableName, intakeId),
    readItem(client, tableName, answersKey(intakeId)),
    readItem(client, tableName, reviewKey(intakeId)),
  ]);
  if (outline === undefined || answered === undefined || review === undefined) return undefined;
  return { ...outline, answered: toAnswered(answered), review: toReview(review) };
}

/** What says until when a record is kept, where its courses are known; `undefined` once it is gone. */
export async function readDated(
  client: DynamoClient,
  tableName: string,
  intake: Intake,
  courseIds: readonly string[],
): Promise<DatedRecord | undefined> {
  const [person, review, courses] = await Promise.all([
    readItem(client, tableName, clientKey(intake.clientId)),
    readItem(client, tableName, reviewKey(intake.id)),
    Promise.all(courseIds.map((id) => readCourse(client, tableName, id))),
  ]);
  if (person === undefined || review === undefined) return undefined;
  return {
    intake,
    client: toCourseClient(person),
    review: toReview(review),
    courses: courses.filter((file) => file !== undefined),
  };
}
