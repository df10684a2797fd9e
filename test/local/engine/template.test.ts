import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../local/engine/plan.ts';
import { makeIam } from '../../../local/engine/permissions/iam.ts';
import { readPolicies } from '../../../local/engine/permissions/policies.ts';
import { checkWiring } from '../../../local/engine/permissions/wiring.ts';
import { makeFrontDoor } from '../../../local/engine/http/front-door.ts';
import { handWritten } from './hand-written.ts';

const FUNCTION = {
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: 'b', S3Key: 'files.zip' },
    Handler: 'index.handler',
    Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
    Runtime: 'nodejs24.x',
  },
};
const ROLE = (statements: object[] = []) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {},
    Policies: [
      {
        PolicyName: 'p',
        PolicyDocument: { Version: '2012-10-17', Statement: statements },
      },
    ],
  },
});
const environment = (variables: object) => ({
  ...FUNCTION,
  Properties: { ...FUNCTION.Properties, Environment: { Variables: variables } },
});

const environmentOf = (variables: object, more = {}) =>
  readPlan(
    handWritten(
      {
        Function: environment(variables),
        Role: ROLE(),
        Table: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'intakes' } },
        Queue: { Type: 'AWS::SQS::Queue' },
      },
      more,
    ),
  ).functions[0]?.environment;

describe('the intrinsic functions of a template', () => {
  test('are worked out to what they stand for', () => {
    const parameters = { Given: { Default: 'default' }, Other: { Default: 'default' } };
    const outputs = { Out: { Value: { Ref: 'Table' }, Export: { Name: 'the-table' } } };
    const worked = environmentOf(
      {
        REF: { Ref: 'Table' },
        URL: { Ref: 'Queue' },
        ARN: { 'Fn::GetAtt': ['Queue', 'Arn'] },
        DOTTED: { 'Fn::Sub': '${Table.Arn} of ${AWS::Region} ${!Literal}' },
        SUB: { 'Fn::Sub': ['${Mine}/${Table}', { Mine: { Ref: 'Given' } }] },
        JOIN: { 'Fn::Join': ['-', ['a', { Ref: 'Other' }]] },
        PART: { 'Fn::Select': ['1', { 'Fn::Split': ['/', 'a/b/c'] }] },
        IMPORT: { 'Fn::ImportValue': 'the-table' },
        GONE: { Ref: 'AWS::NoValue' },
      },
      { parameters, outputs },
    );
    expect(worked).toEqual({
      REF: 'intakes',
      URL: 'https://sqs.us-east-1.amazonaws.com/123456789012/hand-Queue',
      ARN: 'arn:aws:sqs:us-east-1:123456789012:hand-Queue',
      DOTTED: 'arn:aws:dynamodb:us-east-1:123456789012:table/intakes of us-east-1 ${!Literal}',
      SUB: 'by-us/intakes',
      JOIN: 'a-default',
      PART: 'b',
      IMPORT: 'intakes',
    });
  });

  test.for([
    ['an unknown one', { X: { 'Fn::FindInMap': ['a', 'b', 'c'] } }, 'Fn::FindInMap'],
    ['an unknown attribute', { X: { 'Fn::GetAtt': ['Queue', 'Nothing'] } }, 'Queue.Nothing'],
    ['an unknown name', { X: { Ref: 'Nobody' } }, 'Nobody'],
    ['an unknown export', { X: { 'Fn::ImportValue': 'nobody' } }, 'nobody'],
  ] as const)('stop the start at %s, and say where', ([, variables, named]) => {
    expect(() => environmentOf(variables)).toThrow(/the local engine does not know /);
    expect(() => environmentOf(variables)).toThrow(named);
  });
});

describe('what the engine does not play', () => {
  test('stops the start, for a resource', () => {
    expect(() => handWritten({ Bell: { Type: 'AWS::SNS::PhoneBell' } })).toThrow(
      'the local engine does not know AWS::SNS::PhoneBell at hand/Bell',
    );
  });

  test('stops the start, for a property', () => {
    const odd = {
      ...FUNCTION,
      Properties: { ...FUNCTION.Properties, ReservedConcurrentExecutions: 1 },
    };
    expect(() => readPlan(handWritten({ Odd: odd, Role: ROLE() }))).toThrow(
      'the local engine does not know AWS::Lambda::Function ReservedConcurrentExecutions at hand/Odd',
    );
  });

  test('stops the start, for a value', () => {
    const old = { ...FUNCTION, Properties: { ...FUNCTION.Properties, Runtime: 'nodejs18.x' } };
    expect(() => readPlan(handWritten({ Old: old, Role: ROLE() }))).toThrow(/hand\/Old\.Runtime/);
    const resource = { Type: 'AWS::DynamoDB::Table', Condition: 'Sometimes' };
    expect(() => handWritten({ Table: resource })).toThrow('Condition at hand/Table');
  });

  test('stops the start, for a comparison in an event pattern', () => {
    const rule = {
      Type: 'AWS::Events::Rule',
      Properties: { EventPattern: { source: [{ prefix: 'aws.' }] }, Targets: [] },
    };
    expect(() => readPlan(handWritten({ Rule: rule }))).toThrow(
      'the comparison prefix at hand/Rule.EventPattern.source',
    );
  });

  test('stops the start, for a condition in a policy', () => {
    const statement = {
      Effect: 'Allow',
      Action: 'sqs:SendMessage',
      Resource: '*',
      Condition: { StringEquals: { 'aws:PrincipalTag/x': 'y' } },
    };
    const policies = readPolicies(handWritten({ Role: ROLE([statement]) }));
    expect(() => policies.ofRole('arn:aws:iam::123456789012:role/hand-Role')).toThrow(
      'the condition aws:PrincipalTag/x',
    );
  });
});

describe('a permission that is missing', () => {
  const wired = (resources: Parameters<typeof handWritten>[0]) => {
    const assembly = handWritten(resources);
    return checkWiring(readPlan(assembly), assembly, makeIam(readPolicies(assembly)));
  };
  const SCHEDULE = {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      FlexibleTimeWindow: { Mode: 'OFF' },
      ScheduleExpression: 'rate(1 minute)',
      Target: {
        Arn: { 'Fn::GetAtt': ['Function', 'Arn'] },
        RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
      },
    },
  };
  const invoke = { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: '*' };

  test('is named, where a schedule may not wake its function', async () => {
    await expect(wired({ Function: FUNCTION, Role: ROLE(), Tick: SCHEDULE })).rejects.toThrow(
      /hand\/Tick needs lambda:InvokeFunction on .*hand-Function/,
    );
    await wired({ Function: FUNCTION, Role: ROLE([invoke]), Tick: SCHEDULE });
  });

  test('is named, where a queue lets no event in', async () => {
    const rule = {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.ses'] },
        Targets: [{ Id: '0', Arn: { 'Fn::GetAtt': ['Queue', 'Arn'] } }],
      },
    };
    await expect(wired({ Rule: rule, Queue: { Type: 'AWS::SQS::Queue' } })).rejects.toThrow(
      /hand\/Rule: the queue .*hand-Queue lets no event of this rule in/,
    );
  });

  test('is named, where an API may not call its function', async () => {
    const ApiId = { Ref: 'Api' };
    const resources = {
      Function: FUNCTION,
      Role: ROLE(),
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
      Call: {
        Type: 'AWS::ApiGatewayV2::Integration',
        Properties: {
          ApiId,
          IntegrationType: 'AWS_PROXY',
          IntegrationUri: { 'Fn::GetAtt': ['Function', 'Arn'] },
          PayloadFormatVersion: '2.0',
        },
      },
      Route: {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: {
          ApiId,
          RouteKey: 'GET /x',
          Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Call' }]] },
        },
      },
    };
    await expect(wired(resources)).rejects.toThrow(
      /hand\/Route: API Gateway has no permission to call .*hand-Function/,
    );
  });
});

describe('a distribution', () => {
  const code = `function handler(event) {
    const request = event.request;
    if (request.uri === '/away') return { statusCode: 302, headers: { location: { value: '/' } } };
    if (request.uri === '/') request.uri = '/index.html';
    request.headers['x-seen'] = { value: event.viewer.ip };
    return request;
  }`;
  const behavior = (more: object) => ({
    CachePolicyId: 'some',
    TargetOriginId: 'pages',
    ResponseHeadersPolicyId: { Ref: 'Headers' },
    FunctionAssociations: [
      { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['AtTheDoor', 'FunctionARN'] } },
    ],
    Compress: true,
    ...more,
  });
  const resources = {
    Pages: { Type: 'AWS::S3::Bucket' },
    Upload: {
      Type: 'Custom::CDKBucketDeployment',
      Properties: {
        ServiceToken: 'cdk',
        DestinationBucketName: { Ref: 'Pages' },
        SourceObjectKeys: ['files.zip'],
        SystemMetadata: { 'cache-control': 'no-cache' },
      },
    },
    AtTheDoor: {
      Type: 'AWS::CloudFront::Function',
      Properties: {
        AutoPublish: true,
        FunctionCode: code,
        FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
      },
    },
    Headers: {
      Type: 'AWS::CloudFront::ResponseHeadersPolicy',
      Properties: {
        ResponseHeadersPolicyConfig: {
          SecurityHeadersConfig: {
            FrameOptions: { FrameOption: 'DENY', Override: true },
            StrictTransportSecurity: {
              AccessControlMaxAgeSec: 60,
              IncludeSubdomains: true,
              Override: true,
            },
          },
          CustomHeadersConfig: {
            Items: [{ Header: 'Cache-Control', Value: 'ignored', Override: false }],
          },
        },
      },
    },
    Cdn: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: behavior({}),
          CacheBehaviors: [behavior({ PathPattern: '/none/*', AllowedMethods: ['GET'] })],
          Origins: [{ Id: 'pages', DomainName: { 'Fn::GetAtt': ['Pages', 'RegionalDomainName'] } }],
        },
      },
    },
  };
  const door = makeFrontDoor({
    assembly: handWritten(resources, {
      files: { 'index.html': `<p>${'hello '.repeat(400)}</p>`, 'small.css': 'p{}' },
    }),
    apis: [],
    lambdas: { invoke: () => Promise.reject(new Error('not called')) },
    authorize: () => Promise.resolve({ kind: 'open' }),
    now: () => new Date(),
    throttled: false,
  });
  const ask = (path: string, method = 'GET', headers = {}) =>
    door({ method, path, query: '', headers, body: Buffer.alloc(0), sourceIp: '203.0.113.9' });

  test('serves the files of its bucket, by the function at the door, with its headers', async () => {
    const answer = await ask('/');
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/html',
        'cache-control': 'no-cache',
        'x-frame-options': 'DENY',
        'strict-transport-security': 'max-age=60; includeSubDomains',
      },
    });
    expect(answer.body.toString()).toContain('hello');
  });

  test('sends a file once, and again only when it has changed', async () => {
    const { headers } = await ask('/small.css');
    const again = await ask('/small.css', 'GET', { 'if-none-match': headers['etag'] });
    expect(again.status).toBe(304);
  });

  test('compresses a large file for those who can read that', async () => {
    const coded = async (accepts: string) => {
      const answer = await ask('/', 'GET', { 'accept-encoding': accepts });
      expect(answer.body.length).toBeLessThan(500);
      return answer.headers['content-encoding'];
    };
    expect(await coded('gzip, deflate, br;q=0.9')).toBe('br');
    expect(await coded('gzip, deflate')).toBe('gzip');
    expect(
      (await ask('/small.css', 'GET', { 'accept-encoding': 'gzip' })).headers,
    ).not.toHaveProperty('content-encoding');
  });

  test('lets the function at the door answer by itself', async () => {
    expect(await ask('/away')).toMatchObject({ status: 302, headers: { location: '/' } });
  });

  test('answers a missing file, a way out of the folder, and another method with 403', async () => {
    for (const answer of [
      ask('/missing.js'),
      ask('/../hand.template.json'),
      ask('/%2e%2e/hand.template.json'),
      ask('/index.html', 'POST'),
      ask('/none/x', 'HEAD'),
    ]) {
      expect((await answer).status).toBe(403);
    }
  });
});
