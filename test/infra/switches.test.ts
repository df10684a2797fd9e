import { beforeAll, describe, expect, it } from 'vitest';
import { at, plainName, resources, spell, theFunction } from './reading.ts';
import { aPractice, synthesize, type Json, type Templates } from './templates.ts';

const DOMAIN = {
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/pages',
  apiHost: 'api.gentle-empathy.com',
  apiCertificateArn: 'arn:aws:acm:us-east-2:123456789012:certificate/api',
};

describe('a practice with no switch on', () => {
  it('has no key, no firewall and no name of its own for the API', () => {
    const templates = synthesize();
    const types = resources(templates).map(({ Type }) => Type);
    expect(types).not.toContain('AWS::KMS::Key');
    expect(types).not.toContain('AWS::WAFv2::WebACL');
    expect(types).not.toContain('AWS::ApiGatewayV2::DomainName');
  });
});

describe('a practice with a key of its own', () => {
  let templates: Templates;
  beforeAll(() => {
    const switches = { customerManagedKey: true, webApplicationFirewall: false };
    templates = synthesize(aPractice({ switches }));
  });

  const every = (type: string, path: string): string[] =>
    resources(templates, type).map((one) => spell(at(one, path), templates));

  it('keeps the key for ever and turns it yearly', () => {
    const [key] = resources(templates, 'AWS::KMS::Key');
    expect(key).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true },
    });
  });

  it.each([
    ['AWS::DynamoDB::Table', 'Properties.SSESpecification.KMSMasterKeyId'],
    ['AWS::Logs::LogGroup', 'Properties.KmsKeyId'],
    ['AWS::SQS::Queue', 'Properties.KmsMasterKeyId'],
    ['AWS::SNS::Topic', 'Properties.KmsMasterKeyId'],
    ['AWS::Events::Archive', 'Properties.KmsKeyIdentifier'],
  ])('puts every %s under it', (type, path) => {
    const keys = every(type, path);
    expect(keys).not.toEqual([]);
    expect(new Set(keys)).toEqual(new Set(['key.Arn']));
  });

  it.each(['submit-intake', 'staff', 'dispatch-mail', 'mail-events'])(
    'lets %s use the key, and names each use',
    (name) => {
      const policy = JSON.stringify(
        resources(templates, 'AWS::IAM::ManagedPolicy').filter(({ id }) =>
          id.startsWith(plainName(theFunction(templates, name).id).replace(/fn$/, 'may')),
        ),
      );
      expect(policy).toContain('"kms:Decrypt"');
      expect(policy).not.toMatch(/"kms:[^"]*\*/);
    },
  );

  it('lets the services write that no role of ours stands for', () => {
    const [key] = resources(templates, 'AWS::KMS::Key');
    const policy = JSON.stringify(key?.Properties['KeyPolicy']);
    expect(policy).toContain('events.amazonaws.com');
    expect(policy).toContain('cloudwatch.amazonaws.com');
    expect(policy).toContain('"logs."');
  });
});

describe('a practice whose records were restored into another table', () => {
  const TABLE = 'arn:aws:dynamodb:us-east-1:123456789012:table/practice-copy';
  let templates: Templates;
  beforeAll(() => {
    const restoredTableStreamArn = `${TABLE}/stream/2026-11-29T01:02:03.456`;
    templates = synthesize(aPractice({ restoredTableStreamArn }));
  });

  it('has every function use that table, and none the other', () => {
    const names = resources(templates, 'AWS::Lambda::Function')
      .map((one) => at(one, 'Properties.Environment.Variables.TABLE_NAME'))
      .filter((name) => name !== undefined);
    expect(new Set(names)).toEqual(new Set(['practice-copy']));
    const policies = JSON.stringify(resources(templates, 'AWS::IAM::ManagedPolicy'));
    expect(policies).toContain(`"${TABLE}"`);
    expect(policies).toContain(`"${TABLE}/index/due"`);
    expect(policies).not.toContain('records');
  });

  it('is woken by the stream of that table', () => {
    const streams = resources(templates, 'AWS::Lambda::EventSourceMapping')
      .map((one) => at(one, 'Properties.EventSourceArn'))
      .filter((arn) => typeof arn === 'string');
    expect(new Set(streams)).toEqual(new Set([`${TABLE}/stream/2026-11-29T01:02:03.456`]));
  });

  it('keeps the other table, and what the service leans on until it is deployed', () => {
    expect(resources(templates, 'AWS::DynamoDB::Table')).toMatchObject([
      { DeletionPolicy: 'Retain' },
    ]);
    const exported = JSON.stringify(templates.data.Outputs);
    for (const part of ['"Ref":"records', '"Arn"', '"StreamArn"']) expect(exported).toContain(part);
  });
});

describe('a practice with a firewall', () => {
  let templates: Templates;
  beforeAll(() => {
    const switches = { customerManagedKey: false, webApplicationFirewall: true };
    templates = synthesize(aPractice({ switches }));
  });

  it('puts it in front of the one door', () => {
    const [door] = resources(templates, 'AWS::CloudFront::Distribution');
    expect(spell(at(door, 'Properties.DistributionConfig.WebACLId'), templates)).toBe(
      'firewall.Arn',
    );
  });

  it('blocks an address that sends forms like a script, and lets long stories through', () => {
    const [firewall] = resources(templates, 'AWS::WAFv2::WebACL');
    const rules = at(firewall, 'Properties.Rules') as readonly Json[];
    expect(rules).toMatchObject([
      {
        Action: { Block: {} },
        Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 20 } },
      },
      {
        Statement: {
          ManagedRuleGroupStatement: {
            Name: 'AWSManagedRulesCommonRuleSet',
            RuleActionOverrides: [
              { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
              { Name: 'CrossSiteScripting_BODY', ActionToUse: { Count: {} } },
            ],
          },
        },
      },
    ]);
  });

  it('counts forms under every spelling of their address', () => {
    const [firewall] = resources(templates, 'AWS::WAFv2::WebACL');
    const rule = 'Properties.Rules.0.Statement.RateBasedStatement.ScopeDownStatement';
    expect(at(firewall, `${rule}.ByteMatchStatement`)).toMatchObject({
      SearchString: '/api/intakes',
      TextTransformations: [{ Type: 'URL_DECODE' }],
    });
  });

  it.each(['data', 'service', 'web'] as const)('refuses to put %s in another region', (stack) => {
    expect(at(templates[stack].Rules, 'FirewallNeedsUsEast1.Assertions.0.Assert')).toEqual({
      'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'],
    });
  });
});

describe('a practice with names of its own', () => {
  let templates: Templates;
  beforeAll(() => {
    templates = synthesize(aPractice({ domain: DOMAIN }));
  });

  it('closes the address that AWS gave the API', () => {
    const [api] = resources(templates, 'AWS::ApiGatewayV2::Api');
    expect(api?.Properties['DisableExecuteApiEndpoint']).toBe(true);
  });

  it('serves its pages under its name, over TLS 1.2 at least, and the API behind them', () => {
    const [door] = resources(templates, 'AWS::CloudFront::Distribution');
    expect(at(door, 'Properties.DistributionConfig')).toMatchObject({
      Aliases: ['intake.gentle-empathy.com'],
      ViewerCertificate: {
        AcmCertificateArn: DOMAIN.certificateArn,
        MinimumProtocolVersion: 'TLSv1.2_2021',
      },
      Origins: [{}, { DomainName: DOMAIN.apiHost }],
    });
  });

  it('still exports what the pages of a practice without one lean on', () => {
    const exports = ({ service }: Templates): string[] => Object.keys(service.Outputs ?? {});
    expect(exports(templates)).toEqual(expect.arrayContaining(exports(synthesize())));
  });

  it('can be told another address at its deployment, as one without them can', () => {
    const [console] = resources(templates, 'AWS::Cognito::UserPoolClient');
    expect(at(templates.service.Parameters, 'WebAddress.Default')).toBe(
      'https://intake.gentle-empathy.com',
    );
    expect(at(console, 'Properties.CallbackURLs')).toEqual([
      { 'Fn::Join': ['', [{ Ref: 'WebAddress' }, '/staff']] },
    ]);
  });

  it('gives the API its name and its certificate', () => {
    const [name] = resources(templates, 'AWS::ApiGatewayV2::DomainName');
    expect(name?.Properties).toMatchObject({
      DomainName: DOMAIN.apiHost,
      DomainNameConfigurations: [
        { CertificateArn: DOMAIN.apiCertificateArn, SecurityPolicy: 'TLS_1_2' },
      ],
    });
    expect(resources(templates, 'AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1);
  });
});
