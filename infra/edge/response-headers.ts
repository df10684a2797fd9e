import { Duration, aws_cloudfront as cloudfront } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Pages load nothing from anywhere else, run no script but their own files and stand in no frame. */
const PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

export type ResponseHeaders = Record<'pages' | 'staff' | 'api', cloudfront.ResponseHeadersPolicy>;

/** The security headers of every answer; `signInHosts` are the only other hosts the console may speak to. */
export function makeResponseHeaders(
  scope: Construct,
  signInHosts: readonly string[],
): ResponseHeaders {
  const own = ["'self'", ...signInHosts].join(' ');
  return {
    pages: policy(scope, 'page-headers', PAGE),
    staff: policy(
      scope,
      'staff-headers',
      { ...PAGE, 'connect-src': own, 'form-action': own },
      NEVER_STORED,
    ),
    api: policy(
      scope,
      'api-headers',
      { 'default-src': "'none'", 'frame-ancestors': "'none'" },
      NEVER_STORED,
    ),
  };
}

/** Also keeps the console out of the browser's own page cache, so that "back" shows nothing after signing out. */
const NEVER_STORED = [always('Cache-Control', 'no-store')];

function policy(
  scope: Construct,
  id: string,
  content: Record<string, string>,
  customHeaders: readonly cloudfront.ResponseCustomHeader[] = [],
): cloudfront.ResponseHeadersPolicy {
  return new cloudfront.ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: securityHeaders(
      Object.entries(content)
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join('; '),
    ),
    customHeadersBehavior: {
      customHeaders: [
        ...customHeaders,
        always('Permissions-Policy', 'camera=(), geolocation=(), microphone=()'),
        always('Cross-Origin-Opener-Policy', 'same-origin'),
      ],
    },
  });
}

function securityHeaders(
  contentSecurityPolicy: string,
): cloudfront.ResponseSecurityHeadersBehavior {
  const override = true;
  return {
    contentSecurityPolicy: { contentSecurityPolicy, override },
    strictTransportSecurity: {
      accessControlMaxAge: Duration.days(730),
      includeSubdomains: true,
      override,
    },
    contentTypeOptions: { override },
    frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override },
    referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override },
  };
}

function always(header: string, value: string): cloudfront.ResponseCustomHeader {
  return { header, value, override: true };
}
