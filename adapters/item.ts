import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** What DynamoDB stores, and its own notation for it. */
type Marshalled = Record<string, AttributeValue>;

/** Attributes that are `undefined` are left out, at any depth. */
export const toItem = (value: Record<string, unknown>): Marshalled =>
  marshall(value, { removeUndefinedValues: true });

/** The caller parses what this gives: a table may hold what an older version wrote. */
export const fromItem = (item: Marshalled): unknown => unmarshall(item);
