import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Intake, IntakeStatus } from '../domain/intake/intake.ts';
import type { IntakeDesk, IntakePage } from '../domain/intake/intake-desk.ts';
import { toIntake } from './intake-item.ts';
import { fromItem, toItem } from './item.ts';
import { reach } from './reach.ts';
import { readBatch } from './read-batch.ts';
import { WORK_INDEX, clientKey, intakeKey, workKeys, workPartition } from './table.ts';

const named = z.object({
  id: z.string(),
  name: z.string(),
  preferredName: z.string().optional(),
});

/** One intake as it is at this moment. */
export async function findIntake(
  client: DynamoDBClient,
  tableName: string,
  intakeId: string,
): Promise<Intake | undefined> {
  const { Item } = await reach(
    client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: toItem(intakeKey(intakeId)),
        ConsistentRead: true,
      }),
    ),
  );
  return Item && toIntake(fromItem(Item));
}

/**
 * A page is continued after an intake, named by its id alone: its place in the index is looked up,
 * so that no tier and no time stands in an address.
 */
export async function listIntakes(
  client: DynamoDBClient,
  tableName: string,
  status: IntakeStatus,
  { size, after }: Parameters<IntakeDesk['list']>[1],
): Promise<IntakePage | 'unknown-place'> {
  const place = after === undefined ? undefined : await findIntake(client, tableName, after);
  if (after !== undefined && !place) return 'unknown-place';
  const { Items = [], LastEvaluatedKey } = await reach(
    client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: WORK_INDEX,
        KeyConditionExpression: 'workPk = :workPk',
        ExpressionAttributeValues: toItem({ ':workPk': workPartition(status) }),
        Limit: size,
        ...(place ? { ExclusiveStartKey: placeOf(place, status) } : {}),
      }),
    ),
  );
  const intakes = Items.map((item) => toIntake(fromItem(item)));
  const names = await namesOf(client, tableName, intakes);
  return {
    listed: intakes.map((intake) => ({ intake, name: names.get(intake.clientId) ?? '' })),
    last: LastEvaluatedKey ? (intakes.at(-1)?.id ?? null) : null,
  };
}

const placeOf = (intake: Intake, status: IntakeStatus): Record<string, AttributeValue> =>
  toItem({ ...intakeKey(intake.id), ...workKeys({ ...intake, status }) });

async function namesOf(client: DynamoDBClient, tableName: string, intakes: readonly Intake[]) {
  const items = await readBatch(
    client,
    tableName,
    intakes.map(({ clientId }) => clientKey(clientId)),
    {
      ProjectionExpression: 'id, #name, preferredName',
      ExpressionAttributeNames: { '#name': 'name' },
    },
  );
  const clients = items.map((item) => named.parse(item));
  return new Map(clients.map(({ id, name, preferredName }) => [id, preferredName || name]));
}
