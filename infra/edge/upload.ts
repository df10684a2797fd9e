import type { aws_cloudfront as cloudfront, aws_s3 as s3 } from 'aws-cdk-lib';
import { Stack, aws_iam as iam } from 'aws-cdk-lib';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import type { House } from '../constructs/house.ts';
import { KeptLog } from '../constructs/kept-log.ts';

type UploadProps = {
  /** The built pages. */
  readonly webDir: string;
  readonly bucket: s3.IBucket;
  readonly distribution: cloudfront.Distribution;
};

/**
 * Puts the built pages into the bucket at each deployment and empties CloudFront's cache. Its role is
 * written by hand, because the library's own would let it read every asset of the account.
 */
export function makeUpload(scope: Construct, house: Pick<House, 'key'>, props: UploadProps): void {
  const { bucket, distribution } = props;
  const build = new Asset(scope, 'build', { path: props.webDir });
  const log = new KeptLog(scope, 'upload-log', house, 'thirteen-months');
  const role = new iam.Role(scope, 'upload-role', {
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [mayUpload(scope, { build, log, bucket, distribution })],
  });
  new BucketDeployment(scope, 'upload', {
    sources: [Source.bucket(build.bucket, build.s3ObjectKey)],
    destinationBucket: bucket,
    distribution,
    cacheControl: [CacheControl.noCache()],
    // Who is filling in the form during a deployment still needs the scripts of the page they have open.
    prune: false,
    memoryLimit: 256,
    logGroup: log,
    role: role.withoutPolicyUpdates(),
  });
}

type Uploaded = Pick<UploadProps, 'bucket' | 'distribution'> & {
  readonly build: Asset;
  readonly log: KeptLog;
};

function mayUpload(scope: Construct, { build, log, bucket, distribution }: Uploaded) {
  const door = Stack.of(scope).formatArn({
    service: 'cloudfront',
    region: '',
    resource: 'distribution',
    resourceName: distribution.distributionId,
  });
  return new iam.ManagedPolicy(scope, 'upload-may', {
    statements: [
      allow(['logs:CreateLogStream', 'logs:PutLogEvents'], log.logGroupArn),
      allow(['s3:GetObject'], `${build.bucket.bucketArn}/${build.s3ObjectKey}`),
      allow(['s3:ListBucket'], bucket.bucketArn),
      allow(['s3:GetObject', 's3:PutObject'], `${bucket.bucketArn}/*`),
      allow(['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'], door),
    ],
  });
}

function allow(actions: string[], resource: string): iam.PolicyStatement {
  return new iam.PolicyStatement({ actions, resources: [resource] });
}
