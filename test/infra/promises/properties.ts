import { isDeepStrictEqual } from 'node:util';
import { at, plainName, resources, type Found } from '../reading.ts';
import type { Json, JsonObject, Resource, Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

type Expected = Json | ((found: Json) => boolean);
type Properties = Readonly<Record<string, Expected>>;

/** Doors that whoever holds a link may open, or tries tokens at. */
const LINK_ROUTES = [
  'GET /api/offer',
  'POST /api/offer/accept',
  'POST /api/offer/decline',
  'GET /api/receipt',
  'POST /api/receipt/contact',
  'POST /api/receipt/withdraw',
  'GET /api/visit',
  'GET /api/visit/openings',
  'POST /api/visit/confirm',
  'POST /api/visit/move',
  'POST /api/visit/cancel',
  'POST /api/visit/undo',
  'POST /api/visit/reminders',
  'POST /api/visit/feed',
  'GET /api/unsubscribe/{token}',
  'POST /api/unsubscribe/{token}',
  'GET /api/feeds/{token}',
];

/** What every resource of a type has, whatever it is called. */
const EVERY: Readonly<Record<string, Properties>> = {
  'AWS::DynamoDB::Table': {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    'Properties.DeletionProtectionEnabled': true,
    'Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': true,
    'Properties.PointInTimeRecoverySpecification.RecoveryPeriodInDays': 35,
    'Properties.BillingMode': 'PAY_PER_REQUEST',
    'Properties.StreamSpecification.StreamViewType': 'NEW_IMAGE',
    'Properties.TimeToLiveSpecification.AttributeName': 'expiresAt',
    'Properties.TimeToLiveSpecification.Enabled': true,
  },
  'AWS::SES::ConfigurationSet': {
    DeletionPolicy: 'Retain',
    'Properties.DeliveryOptions.TlsPolicy': 'REQUIRE',
    'Properties.ReputationOptions.ReputationMetricsEnabled': true,
    'Properties.SuppressionOptions.SuppressedReasons': ['BOUNCE', 'COMPLAINT'],
  },
  'AWS::SES::ConfigurationSetEventDestination': {
    'Properties.EventDestination.Enabled': true,
    'Properties.EventDestination.EventBridgeDestination.EventBusArn': isThere,
    'Properties.EventDestination.MatchingEventTypes': [
      'send',
      'reject',
      'bounce',
      'complaint',
      'delivery',
      'deliveryDelay',
    ],
  },
  'AWS::SES::EmailIdentity': { DeletionPolicy: 'Retain' },
  'AWS::Events::Archive': {
    DeletionPolicy: 'Retain',
    // Longer than any second to which the table can be restored.
    'Properties.RetentionDays': (days) => Number(days) > 35,
    'Properties.EventPattern.source': ['aws.ses'],
    'Properties.EventPattern.detail.mail.tags.ses:configuration-set': isThere,
  },
  'AWS::Logs::LogGroup': {
    DeletionPolicy: 'Retain',
    'Properties.RetentionInDays': (days) => Number(days) >= 400,
  },
  'AWS::SQS::Queue': {
    'Properties.SqsManagedSseEnabled': true,
    'Properties.MessageRetentionPeriod': isThere,
  },
  'AWS::Cognito::UserPool': {
    DeletionPolicy: 'Retain',
    'Properties.DeletionProtection': 'ACTIVE',
    'Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly': true,
    'Properties.MfaConfiguration': 'ON',
    'Properties.EnabledMfas': ['SOFTWARE_TOKEN_MFA'],
    'Properties.UsernameConfiguration.CaseSensitive': false,
    'Properties.Policies.PasswordPolicy.MinimumLength': 14,
  },
  'AWS::Cognito::UserPoolClient': {
    'Properties.AccessTokenValidity': 10,
    'Properties.TokenValidityUnits.AccessToken': 'minutes',
    'Properties.AllowedOAuthFlows': ['code'],
    'Properties.GenerateSecret': false,
    'Properties.CallbackURLs': [{ 'Fn::Join': ['', [{ Ref: 'WebAddress' }, '/staff']] }],
    'Properties.PreventUserExistenceErrors': 'ENABLED',
    'Properties.EnableTokenRevocation': true,
  },
  'AWS::Cognito::UserPoolDomain': {
    // Nothing of the practice's settings: a changed one could not be deployed.
    'Properties.Domain': { 'Fn::Join': ['', ['staff-', { Ref: 'AWS::AccountId' }]] },
  },
  'AWS::ApiGatewayV2::Stage': {
    'Properties.StageName': '$default',
    'Properties.AccessLogSettings.DestinationArn': isThere,
    'Properties.DefaultRouteSettings.ThrottlingRateLimit': 25,
    'Properties.DefaultRouteSettings.ThrottlingBurstLimit': 50,
    'Properties.RouteSettings': {
      'POST /api/intakes': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      'POST /api/drafts/link': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      'POST /api/drafts/link-again': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      'POST /api/drafts/sending': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      ...Object.fromEntries(
        ['POST', 'PUT', 'GET'].map((method) => [
          `${method} /api/drafts`,
          { ThrottlingRateLimit: 15, ThrottlingBurstLimit: 30 },
        ]),
      ),
      'POST /api/intakes/start': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      ...Object.fromEntries(
        LINK_ROUTES.map((key) => [key, { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 30 }]),
      ),
    },
  },
  'AWS::S3::Bucket': {
    'Properties.PublicAccessBlockConfiguration': {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    'Properties.BucketEncryption': isThere,
    'Properties.OwnershipControls.Rules.0.ObjectOwnership': 'BucketOwnerEnforced',
  },
  'AWS::CloudFront::Distribution': {
    'Properties.DistributionConfig.HttpVersion': 'http2and3',
    'Properties.DistributionConfig.Origins.0.OriginAccessControlId': isThere,
    'Properties.DistributionConfig.Origins.1.CustomOriginConfig.OriginProtocolPolicy': 'https-only',
    'Properties.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy': 'redirect-to-https',
  },
  'AWS::Scheduler::Schedule': {
    'Properties.ScheduleExpression': 'rate(1 minute)',
    'Properties.Target.Input': '{"source":"schedule"}',
    'Properties.Target.RetryPolicy.MaximumRetryAttempts': 2,
    'Properties.Target.DeadLetterConfig.Arn': isThere,
  },
};

/** What every function of the service has. */
const FUNCTION: Properties = {
  'Properties.Runtime': 'nodejs24.x',
  'Properties.Architectures': ['arm64'],
  'Properties.Timeout': isThere,
  'Properties.MemorySize': isThere,
  'Properties.LoggingConfig.LogGroup': isThere,
  'Properties.Environment.Variables.NODE_OPTIONS': '--disable-proto=throw',
};

const isService = ({ stack }: Found): boolean => stack === 'service';

export const properties: readonly Promised[] = [
  ...Object.entries(EVERY).flatMap(([type, expected]) => each(type, expected)),
  ...each('AWS::Lambda::Function', FUNCTION, isService),
];

function each(type: string, expected: Properties, which = (_: Found) => true): Promised[] {
  const those = (templates: Templates) => resources(templates, type).filter(which);
  return Object.entries(expected).map(([path, value]) => ({
    says: `every ${type} keeps ${path}`,
    brokenBy: (templates) => {
      const found = those(templates);
      if (found.length === 0) return [`there is no ${type}`];
      return found.filter((one) => !meets(at(one, path), value)).map(({ id }) => plainName(id));
    },
    breaks: { 'it is left out once': (templates) => remove(those(templates)[0], path) },
  }));
}

function meets(found: Json | undefined, expected: Expected): boolean {
  if (found === undefined) return false;
  return typeof expected === 'function' ? expected(found) : isDeepStrictEqual(found, expected);
}

function isThere(found: Json): boolean {
  return found !== '';
}

function remove(resource: Resource | undefined, path: string): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.length === 0 ? resource : at(resource, keys.join('.'));
  delete (parent as JsonObject)[last];
}
