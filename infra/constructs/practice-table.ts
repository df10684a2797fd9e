import { RemovalPolicy, aws_dynamodb as dynamodb, type aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { TableIndex } from './records.ts';

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
}

function text(name: string): dynamodb.Attribute {
  return { name, type: dynamodb.AttributeType.STRING };
}
