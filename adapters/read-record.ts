import type { PersonRecord } from '../domain/record/person-record.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { readItem } from './read-now.ts';
import { readOutline } from './read-outline.ts';
import { toAnswered, toReview } from './stored-review.ts';
import { answersKey, reviewKey } from './table.ts';

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
