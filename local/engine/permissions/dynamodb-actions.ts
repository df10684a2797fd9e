import { z } from 'zod';
import { arn } from '../template/account.ts';

/** One thing IAM is asked about a DynamoDB request. */
export type Asked = { readonly action: string; readonly resource: string };

const table = z.object({ TableName: z.string() });
const onTable = table.extend({ IndexName: z.string().optional() });
const batch = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const transaction = z.object({
  TransactItems: z.array(
    z.object({
      Put: table.optional(),
      Update: table.optional(),
      Delete: table.optional(),
      ConditionCheck: table.optional(),
      Get: table.optional(),
    }),
  ),
});

const PART_ACTIONS = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
} as const;
const PARTS = ['Put', 'Update', 'Delete', 'ConditionCheck', 'Get'] as const;

const asked = (action: string, name: string, index?: string): Asked => ({
  action: `dynamodb:${action}`,
  resource: arn('dynamodb', `table/${name}${index ? `/index/${index}` : ''}`),
});

/**
 * What IAM is asked before a request to DynamoDB runs: a transaction needs the action of each of
 * its parts, a batch its own action on each table, a query of an index the right to that index.
 */
export function askedOf(operation: string, body: unknown): readonly Asked[] {
  switch (operation) {
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return transaction.parse(body).TransactItems.flatMap((item) =>
        PARTS.flatMap((part) => {
          const name = item[part]?.TableName;
          return name === undefined ? [] : [asked(PART_ACTIONS[part], name)];
        }),
      );
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.keys(batch.parse(body).RequestItems).map((name) => asked(operation, name));
    default: {
      const { TableName, IndexName } = onTable.parse(body);
      return [asked(operation, TableName, IndexName)];
    }
  }
}

const READS = /^(Get|BatchGet|TransactGet|Query|Scan|Describe|List)/;
export const isWrite = (operation: string): boolean => !READS.test(operation);
