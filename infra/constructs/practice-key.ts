import { RemovalPolicy, Stack, aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Using a key in full but for managing it, each action by its name. */
export const KEY_USE = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const;

/**
 * The practice's own key, for table, logs, queues and alarms. The AWS services that write there on
 * their own account (no role of ours stands between) are named here, by hand: letting each stack add
 * them would make the stacks depend on each other in a circle.
 */
export class PracticeKey extends kms.Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Encrypts the records, logs, queues and alarms of the practice',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addToResourcePolicy(forAlarmsAndEvents(Stack.of(this)));
    this.addToResourcePolicy(forLogs(Stack.of(this)));
    for (const statement of forArchive(Stack.of(this))) this.addToResourcePolicy(statement);
  }
}

function forAlarmsAndEvents({ account }: Stack): iam.PolicyStatement {
  return new iam.PolicyStatement({
    principals: ['events', 'cloudwatch'].map(
      (service) => new iam.ServicePrincipal(`${service}.amazonaws.com`),
    ),
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });
}

function forLogs({ account, region, partition }: Stack): iam.PolicyStatement {
  const anyLog = `arn:${partition}:logs:${region}:${account}:log-group:*`;
  return new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal(`logs.${region}.amazonaws.com`)],
    actions: [...KEY_USE],
    resources: ['*'],
    conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': anyLog } },
  });
}

/** Source: Amazon EventBridge User Guide, "Encrypting EventBridge archives with AWS KMS keys". */
function forArchive({ account, region, partition }: Stack): readonly iam.PolicyStatement[] {
  const principals = [new iam.ServicePrincipal('events.amazonaws.com')];
  const bus = `arn:${partition}:events:${region}:${account}:event-bus/default`;
  return [
    new iam.PolicyStatement({ principals, actions: ['kms:DescribeKey'], resources: ['*'] }),
    new iam.PolicyStatement({
      principals,
      actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
      resources: ['*'],
      conditions: { StringEquals: { 'kms:EncryptionContext:aws:events:event-bus:arn': bus } },
    }),
  ];
}

/** The key by its ARN alone: a construct of another stack that could reach it would write into its policy. */
export function keyFor(scope: Construct, key: PracticeKey | undefined): kms.IKey | undefined {
  return key && kms.Key.fromKeyArn(scope, 'key', key.keyArn);
}
