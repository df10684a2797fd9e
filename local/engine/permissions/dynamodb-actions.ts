import { z } from 'zod';
import { arn } from '../template/account.ts';

/** One thing IAM is asked about a DynamoDB request. */
export type Asked = {
  readonly action: string;
  readonly resource: string;
  /** The kind of item it is about: its partition key up to the first `#`. */
  readonly leadingKey?: string | undefined;
};

const keyed = z.object({ pk: z.object({ S: z.string() }).optional() }).optional();
const table = z.object({ TableName: z.string(), Key: keyed, Item: keyed });
type OnTable = Pick<z.output<typeof table>, 'Key' | 'Item'>;
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

const asked = (action: string, name: string, on: OnTable, index?: string): Asked => ({
  action: `dynamodb:${action}`,
  resource: arn('dynamodb', `table/${name}${index ? `/index/${index}` : ''}`),
  leadingKey: /^[^#]*#?/.exec((on.Key ?? on.Item)?.pk?.S ?? '')?.[0] || undefined,
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
          const on = item[part];
          return on === undefined ? [] : [asked(PART_ACTIONS[part], on.TableName, on)];
        }),
      );
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.keys(batch.parse(body).RequestItems).map((name) => asked(operation, name, {}));
    default: {
      const on = onTable.parse(body);
      return [asked(operation, on.TableName, on, on.IndexName)];
    }
  }
}

const READS = /^(Get|BatchGet|TransactGet|Query|Scan|Describe|List)/;
export const isWrite = (operation: string): boolean => !READS.test(operation);
