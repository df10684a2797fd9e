import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import { DynamoFault, type Wire } from './wire.ts';

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.string() }));
const index = z.strictObject({
  IndexName: z.string(),
  KeySchema: keySchema,
  Projection: z.strictObject({
    ProjectionType: z.string(),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
});
const dynamoTable = z.strictObject({
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.string() }),
  ),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  DeletionProtectionEnabled: unplayed,
  GlobalSecondaryIndexes: z.array(index).default([]),
  KeySchema: keySchema,
  PointInTimeRecoverySpecification: unplayed,
  SSESpecification: unplayed,
  StreamSpecification: z.strictObject({ StreamViewType: z.string() }).optional(),
  TableName: unplayed,
  Tags: unplayed,
  // Nothing expires here: AWS, too, may take days, so the product checks expiry itself.
  TimeToLiveSpecification: unplayed,
});

const described = z.object({
  Table: z.object({
    TableStatus: z.string(),
    KeySchema: keySchema,
    GlobalSecondaryIndexes: z
      .array(z.object({ IndexName: z.string(), KeySchema: keySchema }))
      .default([]),
  }),
});

/** Makes the tables of the template that are not there yet; refuses data of another layout. */
export async function makeTables(assembly: Assembly, wire: Wire): Promise<void> {
  for (const resource of assembly.ofType('AWS::DynamoDB::Table')) {
    const read = readProperties(resource, dynamoTable);
    const there = await describe(wire, resource.ref);
    if (there) refuseOtherLayout(resource.ref, layoutOf(there), layoutOf(read));
    else await create(wire, resource.ref, read);
  }
}

async function create(wire: Wire, name: string, read: z.output<typeof dynamoTable>): Promise<void> {
  const { AttributeDefinitions, BillingMode, KeySchema, GlobalSecondaryIndexes } = read;
  const { StreamSpecification: stream } = read;
  await wire(
    'DynamoDB_20120810.CreateTable',
    {
      TableName: name,
      AttributeDefinitions,
      BillingMode,
      KeySchema,
      ...(GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes }),
      ...(stream && { StreamSpecification: { StreamEnabled: true, ...stream } }),
    },
    z.object({}),
  );
  while ((await describe(wire, name))?.TableStatus !== 'ACTIVE') await delay(20);
}

async function describe(wire: Wire, name: string) {
  try {
    const { Table } = await wire('DynamoDB_20120810.DescribeTable', { TableName: name }, described);
    return Table;
  } catch (fault) {
    if (fault instanceof DynamoFault && fault.code === 'ResourceNotFoundException')
      return undefined;
    throw fault;
  }
}

type Layout = Pick<z.output<typeof described>['Table'], 'KeySchema' | 'GlobalSecondaryIndexes'>;

function layoutOf({ KeySchema, GlobalSecondaryIndexes }: Layout): string {
  const keys = (schema: z.output<typeof keySchema>) =>
    schema.map((key) => `${key.KeyType} ${key.AttributeName}`).join(', ');
  const indexes = GlobalSecondaryIndexes.map((one) => `${one.IndexName} (${keys(one.KeySchema)})`);
  return [keys(KeySchema), ...indexes.sort()].join('; ');
}

function refuseOtherLayout(name: string, there: string, wanted: string): void {
  if (there === wanted) return;
  throw new Error(
    `the data was kept by an earlier layout of the table ${name}: start with --fresh to empty it`,
  );
}
