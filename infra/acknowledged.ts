import { FUNCTION_NAMES } from './function-names.ts';
import { ROUTES } from './service/routes.ts';

/** A finding of cdk-nag that we leave as it is, on exactly these resources, and why. */
type Acknowledged = {
  readonly rule: string;
  /** Paths of constructs, from the stack down. */
  readonly at: readonly string[];
  readonly reason: string;
};

/** CDK's own function that uploads the pages at a deployment; it never sees a record. */
const UPLOAD = 'web/Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C256MiB/Resource';

const functions = (...names: readonly string[]): string[] =>
  names.map((name) => `service/${name}/fn/Resource`);

export const ACKNOWLEDGED: readonly Acknowledged[] = [
  {
    rule: 'AwsSolutions-APIG4',
    at: ROUTES.filter(({ open }) => open === 'to-anyone').map(
      ({ method, path }) => `service/api/${method}${path.replaceAll('/', '--')}/Resource`,
    ),
    reason:
      'Clients have no account: the form and the practice are open to anyone, and an appointment to whoever holds its link.',
  },
  {
    rule: 'AwsSolutions-COG8',
    at: ['service/sign-in/staff/Resource'],
    reason:
      'The Plus tier prices a practice of a few people out; an authenticator app is asked of everyone.',
  },
  {
    rule: 'HIPAA.Security-DynamoDBInBackupPlan',
    at: ['data/records/Resource'],
    reason: 'Any second of the last 35 days can be restored; the table is retained and protected.',
  },
  {
    rule: 'HIPAA.Security-SNSEncryptedKMS',
    at: ['service/alarms/Resource'],
    reason:
      'Alarms name functions and no person. CloudWatch cannot publish under the AWS-managed key; the practice’s own key is a switch.',
  },
  {
    rule: 'HIPAA.Security-CloudWatchLogGroupEncrypted',
    at: [
      ...FUNCTION_NAMES.map((name) => `service/${name}/log/Resource`),
      'service/api-log/Resource',
      'web/upload-log/Resource',
    ],
    reason:
      'Logs hold codes and ids, and CloudWatch encrypts them under its own key; the practice’s own key is a switch.',
  },
  {
    rule: 'HIPAA.Security-LambdaConcurrency',
    at: [...functions(...FUNCTION_NAMES), UPLOAD],
    reason:
      'A new account has too little concurrency to reserve any; the API is throttled instead, and forms once more.',
  },
  {
    rule: 'HIPAA.Security-LambdaDLQ',
    at: functions(
      'submit-intake',
      'read-practice',
      'staff',
      'courses',
      'administration',
      'visit',
      'drafts',
    ),
    reason: 'Called over HTTP alone: the caller sees the failure and nothing is left to keep.',
  },
  {
    rule: 'HIPAA.Security-LambdaDLQ',
    at: functions('mail-events'),
    reason: 'Reads from a queue, and that queue has the dead-letter queue.',
  },
  {
    rule: 'HIPAA.Security-LambdaDLQ',
    at: [UPLOAD],
    reason: 'Called by CloudFormation, which waits for the answer and fails the deployment.',
  },
  {
    rule: 'HIPAA.Security-LambdaInsideVPC',
    at: [...functions(...FUNCTION_NAMES), UPLOAD],
    reason:
      'There is nothing in a network of our own to reach; a VPC would add a NAT gateway to pay and patch.',
  },
  {
    rule: 'AwsSolutions-L1',
    at: [UPLOAD],
    reason: 'CDK chooses the runtime of its own function and moves it with its releases.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<pages242CC503.Arn>/*]',
    at: ['web/upload-may/Resource'],
    reason: 'The upload writes every page of this one bucket, whatever the pages are called.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::*]',
    at: ['service/dispatch-mail/may/Resource', 'service/read-words/may/Resource'],
    reason:
      'Listing streams cannot be granted on one stream, and answers no more than their names.',
  },
  {
    rule: 'AwsSolutions-CFR1',
    at: ['web/cdn/Resource'],
    reason: 'A client who is travelling must still reach the form and the crisis numbers.',
  },
  {
    rule: 'AwsSolutions-CFR2',
    at: ['web/cdn/Resource'],
    reason: 'The firewall is a switch with a monthly price of its own.',
  },
  {
    rule: 'AwsSolutions-CFR3',
    at: ['web/cdn/Resource'],
    reason:
      'Its log would list the addresses of people who looked for counseling; the API log has the calls without them.',
  },
  {
    rule: 'AwsSolutions-CFR4',
    at: ['web/cdn/Resource'],
    reason:
      'Under CloudFront’s own name its own certificate sets the protocol; with a domain TLS 1.2 is the least.',
  },
  {
    rule: 'AwsSolutions-S1',
    at: ['web/pages/Resource'],
    reason: 'Only CloudFront and the upload read the bucket, and its content is public.',
  },
  {
    rule: 'HIPAA.Security-S3BucketLoggingEnabled',
    at: ['web/pages/Resource'],
    reason: 'Only CloudFront and the upload read the bucket, and its content is public.',
  },
  {
    rule: 'HIPAA.Security-S3BucketReplicationEnabled',
    at: ['web/pages/Resource'],
    reason: 'Its content is built from the repository; a deployment makes it again.',
  },
  {
    rule: 'HIPAA.Security-S3BucketVersioningEnabled',
    at: ['web/pages/Resource'],
    reason: 'Its content is built from the repository; the versions are kept there.',
  },
  {
    rule: 'HIPAA.Security-S3DefaultEncryptionKMS',
    at: ['web/pages/Resource'],
    reason: 'Its content is public; it is encrypted under the key of S3.',
  },
  {
    rule: 'HIPAA.Security-WAFv2LoggingEnabled',
    at: ['web/firewall'],
    reason:
      'Its log would list the addresses of people who looked for counseling; counts are kept.',
  },
];
