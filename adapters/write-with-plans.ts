import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { DynamoClient } from './dynamo-client.ts';
import { writeTogether } from './write-together.ts';

/**
 * Writes everything or nothing, but leaves out a plan whose item is there already: the same work
 * is never planned twice, and finding it planned is no reason to stop.
 */
export async function writeWithPlans(
  client: DynamoClient,
  firm: readonly TransactWriteItem[],
  plans: readonly TransactWriteItem[],
): Promise<'saved' | 'stale'> {
  const written = await writeTogether(client, [...firm, ...plans]);
  if (written.kind === 'written') return 'saved';
  const isThere = (at: number) => written.reasons[at]?.Code === 'ConditionalCheckFailed';
  if (firm.some((_, at) => isThere(at))) return 'stale';
  const missing = plans.filter((_, at) => !isThere(firm.length + at));
  if (missing.length === plans.length) throw new Error('A transaction failed without a reason');
  return writeWithPlans(client, firm, missing);
}
