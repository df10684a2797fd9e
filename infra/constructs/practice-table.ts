import { RemovalPolicy, aws_dynamodb as dynamodb, type aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { HouseFunction } from './house-function.ts';
import { KEY_USE } from './practice-key.ts';

type TableIndex = 'work' | 'due';
type TableAction =
  `dynamodb:${'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem'}`;

const INDEXES: readonly TableIndex[] = ['work', 'due'];

/** The one table of the practice. It outlives its stack, and any second of 35 days can be restored. */
export class PracticeTable extends dynamodb.Table {
  constructor(scope: Construct, id: string, key: kms.IKey | undefined) {
    super(scope, id, {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      stream: dynamodb.StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(key && {
        encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
        encryptionKey: key,
      }),
    });
    for (const name of INDEXES) {
      this.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(`${name}Pk`),
        sortKey: text(`${name}Sk`),
        projectionType: dynamodb.ProjectionType.ALL,
      });
    }
  }

  /** Gives a function the table's name and exactly these ways to use it. */
  lend(
    fn: HouseFunction,
    actions: readonly TableAction[],
    queried: readonly TableIndex[] = [],
  ): void {
    fn.setEnvironment({ TABLE_NAME: this.tableName });
    fn.allow(actions, [this.tableArn]);
    for (const index of queried) fn.allow(['dynamodb:Query'], [`${this.tableArn}/index/${index}`]);
    fn.allowUseOfKey(KEY_USE);
  }

  /** Adds ways to use items of these kinds alone, named by how their keys begin, or by the whole key of a list. */
  lendKinds(
    fn: HouseFunction,
    actions: readonly TableAction[],
    kinds: readonly string[],
    lists: readonly string[] = [],
  ): void {
    const keys = [...kinds.map((kind) => `${kind}#*`), ...lists];
    fn.allow(actions, [this.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
    });
  }

  /** Lets a function read the changes as they happen. */
  lendStream(fn: HouseFunction): string {
    const stream = this.tableStreamArn;
    if (stream === undefined) throw new Error('The table has no stream to read.');
    fn.allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      [stream],
    );
    // Listing streams is not granted stream by stream; it answers names alone.
    fn.allow(['dynamodb:ListStreams'], ['*']);
    return stream;
  }
}

function text(name: string): dynamodb.Attribute {
  return { name, type: dynamodb.AttributeType.STRING };
}
