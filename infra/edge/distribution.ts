import path from 'node:path';
import { Stack, aws_certificatemanager as acm, aws_cloudfront as cloudfront } from 'aws-cdk-lib';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { aws_s3 as s3 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { ResponseHeaders } from './response-headers.ts';

type DistributionProps = {
  readonly practice: PracticeSettings;
  readonly bucket: s3.IBucket;
  readonly apiHost: string;
  readonly headers: ResponseHeaders;
  readonly firewallArn: string | undefined;
};

type Behavior = cloudfront.BehaviorOptions;

const SAFE = {
  viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  compress: true,
};

/**
 * The only door: pages from the bucket, /api from the API. There are no custom error pages, because
 * CloudFront would put them over the API's own answers too.
 */
export function makeDistribution(
  scope: Construct,
  props: DistributionProps,
): cloudfront.Distribution {
  const { practice, firewallArn } = props;
  const pages = pagesBehavior(scope, props);
  const staff = { ...pages, responseHeadersPolicy: props.headers.staff };
  return new cloudfront.Distribution(scope, 'cdn', {
    defaultBehavior: pages,
    additionalBehaviors: {
      '/api/*': apiBehavior(props),
      '/staff': staff,
      '/staff/*': staff,
    },
    httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
    // North America and Europe: the clients are near the practice.
    priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
    ...ownName(scope, practice),
    ...(firewallArn && { webAclId: firewallArn }),
  });
}

function pagesBehavior(scope: Construct, { bucket, headers }: DistributionProps): Behavior {
  return {
    ...SAFE,
    origin: S3BucketOrigin.withOriginAccessControl(bucket),
    allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
    cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
    responseHeadersPolicy: headers.pages,
    functionAssociations: [findThePage(scope)],
  };
}

function apiBehavior({ apiHost, headers }: DistributionProps): Behavior {
  return {
    ...SAFE,
    origin: new HttpOrigin(apiHost, {
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
    }),
    allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
    cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    responseHeadersPolicy: headers.api,
  };
}

function findThePage(scope: Construct): cloudfront.FunctionAssociation {
  return {
    eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
    function: new cloudfront.Function(scope, 'pages-request', {
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromFile({
        filePath: path.join(import.meta.dirname, 'pages.cf.js'),
      }),
    }),
  };
}

function ownName(
  scope: Construct,
  { domain, webAddress }: PracticeSettings,
): Partial<cloudfront.DistributionProps> {
  // Under CloudFront's own name its own certificate decides the protocol.
  if (!domain) return {};
  return {
    minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
    domainNames: [new URL(webAddress).hostname],
    certificate: acm.Certificate.fromCertificateArn(scope, 'certificate', domain.certificateArn),
  };
}

/** Where CloudFront finds the API: its own name where it has one, else the one AWS gave it. */
export function apiHostOf(scope: Construct, { domain }: PracticeSettings, apiId: string): string {
  return domain?.apiHost ?? `${apiId}.execute-api.${Stack.of(scope).region}.amazonaws.com`;
}
