import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { DynamoClient } from './dynamo-client.ts';
import { writeTogether } from './write-together.ts';

/**
 * Writes everything, and with it what fits in where there is room left: a full list is no reason to
 * lose what it would have named.
 */
export async function writeWithRoom(
  client: DynamoClient,
  actions: readonly TransactWriteItem[],
  whereRoom: readonly TransactWriteItem[],
): ReturnType<typeof writeTogether> {
  const written = await writeTogether(client, [...actions, ...whereRoom]);
  if (written.kind === 'written') return written;
  const failed = written.reasons.flatMap(({ Code }, at) =>
    Code === 'ConditionalCheckFailed' ? [at] : [],
  );
  const onlyFull = whereRoom.length > 0 && failed.every((at) => at >= actions.length);
  return onlyFull ? writeTogether(client, actions) : written;
}
