import { CfnOutput, RemovalPolicy, Stack, type StackProps, aws_s3 as s3 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { PracticeSettings } from '../../schemas/practice.ts';
import { keyFor } from '../constructs/practice-key.ts';
import { apiHostOf, makeDistribution } from '../edge/distribution.ts';
import { makeFirewall } from '../edge/firewall.ts';
import { makeResponseHeaders } from '../edge/response-headers.ts';
import { makeUpload } from '../edge/upload.ts';
import type { DataStack } from './data.stack.ts';
import type { ServiceStack } from './service.stack.ts';

type WebStackProps = StackProps & {
  readonly practice: PracticeSettings;
  /** The built pages. */
  readonly webDir: string;
  readonly data: DataStack;
  readonly service: ServiceStack;
};

/** The pages and the one door in front of pages and API. It holds nothing that a build cannot make again. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, props);
    const { practice, data, service } = props;
    const bucket = makeBucket(this);
    const firewall = practice.switches.webApplicationFirewall ? makeFirewall(this) : undefined;
    const distribution = makeDistribution(this, {
      practice,
      bucket,
      apiHost: apiHostOf(this, practice, service.httpApi.apiId),
      headers: makeResponseHeaders(this, signInHosts(this, service)),
      firewallArn: firewall?.attrArn,
    });

    makeUpload(
      this,
      { key: keyFor(this, data.key) },
      { webDir: props.webDir, bucket, distribution },
    );
    new CfnOutput(this, 'PagesAddress', {
      value: `https://${distribution.distributionDomainName}`,
    });
  }
}

/** Private: only CloudFront reads it. Its content is public, so it needs no key of the practice's own. */
function makeBucket(scope: Construct): s3.IBucket {
  return new s3.Bucket(scope, 'pages', {
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: s3.BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
    // The library's own types disagree with each other under exactOptionalPropertyTypes.
  }) as s3.IBucket;
}

/** The issuer, which describes itself to the console, and the sign-in pages, which give out its tokens. */
function signInHosts(scope: Construct, { signIn }: ServiceStack): string[] {
  const { region } = Stack.of(scope);
  return [`${signIn.issuer}/`, `https://${signIn.pagesDomain}.auth.${region}.amazoncognito.com`];
}
