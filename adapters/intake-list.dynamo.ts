import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Intake, IntakeStatus } from '../domain/intake/intake.ts';
import type { IntakeDesk, IntakePage } from '../domain/intake/intake-desk.ts';
import { preferredNameOf, readNames } from './client-names.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toIntake } from './stored-intake.ts';
import { fromItem, toItem } from './item.ts';
import { reach } from './reach.ts';
import { readItem } from './read-now.ts';
import { linksOf } from './read-others.ts';
import { WORK_INDEX, intakeKey, workKeys, workPartition } from './table.ts';

/** One intake as it is at this moment. */
export async function findIntake(
  client: DynamoClient,
  tableName: string,
  intakeId: string,
): Promise<Intake | undefined> {
  const item = await readItem(client, tableName, intakeKey(intakeId));
  return item === undefined ? undefined : toIntake(item);
}

/**
 * A page is continued after an intake, named by its id alone: its place in the index is looked up,
 * so that no tier and no time stands in an address.
 */
export async function listIntakes(
  client: DynamoClient,
  tableName: string,
  status: IntakeStatus,
  { size, after }: Parameters<IntakeDesk['list']>[1],
): Promise<IntakePage | 'unknown-place'> {
  const place = after === undefined ? undefined : await findIntake(client, tableName, after);
  if (after !== undefined && !place) return 'unknown-place';
  const { Items = [], LastEvaluatedKey } = await reach(
    client.send('Query', {
      TableName: tableName,
      IndexName: WORK_INDEX,
      KeyConditionExpression: 'workPk = :workPk',
      ExpressionAttributeValues: toItem({ ':workPk': workPartition(status) }),
      Limit: size,
      ...(place ? { ExclusiveStartKey: placeOf(place, status) } : {}),
    }),
  );
  const intakes = Items.map((item) => toIntake(fromItem(item)));
  const clientIds = intakes.map(({ clientId }) => clientId);
  const [names, links] = await Promise.all([
    readNames(client, tableName, clientIds),
    linksOf(client, tableName, intakes),
  ]);
  return {
    listed: intakes.map((intake) => {
      const client = names.get(intake.clientId);
      return {
        intake,
        name: preferredNameOf(client),
        fullName: client?.name ?? '',
        addressFault: client?.addressFault,
        others: links.get(intake.id)?.size ?? 0,
      };
    }),
    last: LastEvaluatedKey ? (intakes.at(-1)?.id ?? null) : null,
  };
}

const placeOf = (intake: Intake, status: IntakeStatus): Record<string, AttributeValue> =>
  toItem({ ...intakeKey(intake.id), ...workKeys({ ...intake, status }) });
