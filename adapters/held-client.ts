import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { PersonRecord } from '../domain/record/person-record.ts';
import { toItem } from './item.ts';
import { holdsAttribute } from './record-item.ts';

/** No course of the client's is going on. */
export const FREE = 'attribute_not_exists(activeCourse)';

/** On condition that a client is there, with the holds that were read. */
export const asHeld = (
  seen: PersonRecord['holds'],
  values: Record<string, unknown>,
  ...also: readonly string[]
): Pick<
  NonNullable<TransactWriteItem['Update']>,
  'ConditionExpression' | 'ExpressionAttributeValues'
> => {
  const held = seen.length > 0 ? 'holds = :seen' : 'attribute_not_exists(holds)';
  const all = { ...values, ...(seen.length > 0 && { ':seen': holdsAttribute(seen) }) };
  return {
    ConditionExpression: ['attribute_exists(pk)', held, ...also].join(' AND '),
    ...(Object.keys(all).length > 0 && { ExpressionAttributeValues: toItem(all) }),
  };
};
