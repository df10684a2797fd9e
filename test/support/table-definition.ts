import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

const key = (pk: string, sk: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: pk, KeyType: 'HASH' },
  { AttributeName: sk, KeyType: 'RANGE' },
];

/** The table of the tests; a test of its own holds it against the template that is deployed. */
export const TABLE_DEFINITION = {
  AttributeDefinitions: ['pk', 'sk', 'workPk', 'workSk', 'duePk', 'dueSk'].map((name) => ({
    AttributeName: name,
    AttributeType: 'S',
  })),
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: key('pk', 'sk'),
  GlobalSecondaryIndexes: [
    {
      IndexName: 'work',
      KeySchema: key('workPk', 'workSk'),
      Projection: { ProjectionType: 'ALL' },
    },
    { IndexName: 'due', KeySchema: key('duePk', 'dueSk'), Projection: { ProjectionType: 'ALL' } },
  ],
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
} satisfies Omit<CreateTableCommandInput, 'TableName'>;
