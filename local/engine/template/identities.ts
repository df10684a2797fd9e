import { ACCOUNT, REGION, arn } from './account.ts';

/** What `Ref` and `Fn::GetAtt` give for a resource. */
export type Identity = { readonly ref: string; readonly attributes: Record<string, string> };

type Named = { readonly name: string; readonly issuer: string };
type Identify = (resource: Named) => Identity;

const named =
  (service: string, prefix: string, more: (name: string) => Record<string, string> = () => ({})) =>
  ({ name }: Named): Identity => ({
    ref: name,
    attributes: { Arn: arn(service, `${prefix}${name}`), ...more(name) },
  });

const global = (path: string) => `arn:aws:iam::${ACCOUNT}:${path}`;
const plain: Identify = ({ name }) => ({ ref: name, attributes: {} });
const withId: Identify = ({ name }) => ({ ref: name, attributes: { Id: name } });

const IDENTITIES: Record<string, Identify> = {
  'AWS::ApiGatewayV2::Api': ({ name }) => ({
    ref: name,
    attributes: { ApiEndpoint: `https://${apiHost(name)}`, ApiId: name },
  }),
  'AWS::ApiGatewayV2::Integration': plain,
  'AWS::ApiGatewayV2::Authorizer': plain,
  'AWS::ApiGatewayV2::DomainName': plain,
  'AWS::CloudFront::Function': ({ name }) => ({
    ref: name,
    attributes: { FunctionARN: arn('cloudfront', `function/${name}`) },
  }),
  'AWS::CloudFront::OriginAccessControl': withId,
  'AWS::CloudFront::ResponseHeadersPolicy': withId,
  'AWS::Cognito::UserPool': ({ name, issuer }) => ({
    ref: name,
    attributes: {
      Arn: arn('cognito-idp', `userpool/${name}`),
      UserPoolId: name,
      ProviderURL: issuer,
    },
  }),
  'AWS::Cognito::UserPoolClient': ({ name }) => ({ ref: name, attributes: { ClientId: name } }),
  'AWS::DynamoDB::Table': named('dynamodb', 'table/', (name) => ({
    StreamArn: arn('dynamodb', `table/${name}/stream/local`),
  })),
  'AWS::Events::Rule': named('events', 'rule/'),
  'AWS::IAM::ManagedPolicy': ({ name }) => ({ ref: global(`policy/${name}`), attributes: {} }),
  'AWS::IAM::Role': ({ name }) => ({ ref: name, attributes: { Arn: global(`role/${name}`) } }),
  'AWS::Lambda::Function': named('lambda', 'function:'),
  'AWS::S3::Bucket': ({ name }) => ({
    ref: name,
    attributes: { Arn: `arn:aws:s3:::${name}`, RegionalDomainName: bucketHost(name) },
  }),
  'AWS::SES::ConfigurationSet': plain,
  'AWS::SES::EmailIdentity': plain,
  'AWS::SQS::Queue': ({ name }) => ({
    ref: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`,
    attributes: { Arn: arn('sqs', name), QueueName: name },
  }),
};

/** A resource the engine does not play still has a name that others may carry along. */
const unplayed: Identify = ({ name }) => ({
  ref: name,
  attributes: { Arn: arn('unplayed', name) },
});

export const identify = (type: string, resource: Named): Identity =>
  (IDENTITIES[type] ?? unplayed)(resource);

export const apiHost = (apiId: string): string => `${apiId}.execute-api.${REGION}.amazonaws.com`;
export const bucketHost = (bucket: string): string => `${bucket}.s3.${REGION}.amazonaws.com`;

/** The property by which a template may name a resource itself. */
export const NAME_PROPERTY: Record<string, string> = {
  'AWS::ApiGatewayV2::DomainName': 'DomainName',
  'AWS::Cognito::UserPoolResourceServer': 'Identifier',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Events::Rule': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::SQS::Queue': 'QueueName',
};
