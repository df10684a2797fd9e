import { at, plainName, resources } from '../reading.ts';
import type { Json, JsonObject } from '../templates.ts';
import type { Promised } from './promised.ts';

/** Services under Amazon's BAA, and what CDK needs of CloudFormation itself (docs/deploy.md). */
const ALLOWED_TYPES = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::CloudWatch::Alarm',
  'AWS::Cognito::ManagedLoginBranding',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolGroup',
  'AWS::Cognito::UserPoolResourceServer',
  'AWS::DynamoDB::Table',
  'AWS::Events::Archive',
  'AWS::Events::Rule',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Role',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::LayerVersion',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SES::EmailIdentity',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::Schedule',
  'AWS::Scheduler::ScheduleGroup',
  'Custom::CDKBucketDeployment',
]);

/** Names travel into bills, logs and support tickets; what brings people to a practice must not. */
const TELLING =
  /patient|diagnos|therap|depress|anxi|suicid|phq|gad|symptom|illness|psych|mental|grief|trauma|@/i;

export const names: readonly Promised[] = [
  {
    says: 'only services on the list are used',
    brokenBy: (templates) =>
      resources(templates)
        .map(({ Type }) => Type)
        .filter((type) => !ALLOWED_TYPES.has(type)),
    breaks: {
      'a service is added': ({ data }) => {
        data.Resources['search'] = { Type: 'AWS::OpenSearchService::Domain', Properties: {} };
      },
    },
  },
  {
    says: 'no name tells what brings a person to the practice, nor who a person is',
    brokenBy: (templates) =>
      resources(templates)
        .flatMap(({ id, Properties }) => [plainName(id), ...namesIn(Properties)])
        .filter((name) => TELLING.test(name)),
    breaks: {
      'a function is called by what it screens': (templates) => {
        const [fn] = resources(templates, 'AWS::Lambda::Function');
        if (fn) fn.Properties['FunctionName'] = 'practice-phq9';
      },
    },
  },
  {
    says: 'mails are not tracked: no opens, no clicks, no tracking domain',
    brokenBy: (templates) => [
      ...resources(templates, 'AWS::SES::ConfigurationSet')
        .filter(({ Properties }) => Properties['TrackingOptions'] ?? Properties['VdmOptions'])
        .map(({ id }) => plainName(id)),
      ...resources(templates, 'AWS::SES::ConfigurationSetEventDestination').flatMap((one) =>
        watched(one.Properties),
      ),
    ],
    breaks: {
      'opens are watched': (templates) => {
        const [told] = resources(templates, 'AWS::SES::ConfigurationSetEventDestination');
        const destination = told?.Properties['EventDestination'] as JsonObject;
        destination['MatchingEventTypes'] = ['send', 'open'];
      },
      'links lead over a tracking domain': (templates) => {
        const [rules] = resources(templates, 'AWS::SES::ConfigurationSet');
        if (rules) rules.Properties['TrackingOptions'] = { CustomRedirectDomain: 'example.org' };
      },
    },
  },
];

function watched(properties: JsonObject): string[] {
  const types = at(properties, 'EventDestination.MatchingEventTypes') as readonly Json[];
  return types.map(String).filter((type) => type === 'open' || type === 'click');
}

/** Every text under a key that ends in "Name" or "Id", however deep. */
function namesIn(json: Json): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json as JsonObject).flatMap(([key, value]) =>
    typeof value === 'string' ? (/(Name|Id|Key)$/.test(key) ? [value] : []) : namesIn(value),
  );
}
