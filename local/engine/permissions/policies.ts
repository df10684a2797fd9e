import { z } from 'zod';
import type { Assembly, Resource } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import { UnknownFeature } from '../template/unknown-feature.ts';

export type Policy = { readonly name: string; readonly policy: unknown };

/** What each role may do, and what each queue lets others do. */
export type Policies = {
  readonly ofRole: (roleArn: string) => readonly Policy[];
  readonly ofQueue: (queueUrl: string) => readonly Policy[];
};

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)]);
const statement = z.looseObject({
  Effect: z.enum(['Allow', 'Deny']),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
const document = z.object({ Version: z.string(), Statement: oneOrMore(statement) });
const inline = z.strictObject({ PolicyName: z.string(), PolicyDocument: document });

const role = z.strictObject({
  AssumeRolePolicyDocument: unplayed,
  Description: unplayed,
  ManagedPolicyArns: z.array(z.string()).default([]),
  Path: unplayed,
  Policies: z.array(inline).default([]),
  RoleName: unplayed,
  Tags: unplayed,
});
const attached = z.strictObject({
  Description: unplayed,
  ManagedPolicyName: unplayed,
  Path: unplayed,
  PolicyDocument: document,
  PolicyName: unplayed,
  Roles: z.array(z.string()).default([]),
});
const queuePolicy = z.strictObject({ PolicyDocument: document, Queues: z.array(z.string()) });

/** AWS's own policies that allow writing logs and traces: the engine asks nobody for those. */
const WATCHING_ONLY = /:iam::aws:policy\/(service-role\/AWSLambdaBasic|AWSXRayDaemonWrite)/;

/** What the engine can tell a condition about a call. */
const KNOWN_CONDITIONS = [
  'aws:SecureTransport',
  'aws:SourceArn',
  'aws:SourceAccount',
  'dynamodb:LeadingKeys',
];

export function readPolicies(assembly: Assembly): Policies {
  const roles = assembly
    .ofType('AWS::IAM::Role')
    .map((resource) => ({ resource, ...readProperties(resource, role) }));
  const shared = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy']
    .flatMap((type) => assembly.ofType(type))
    .map((resource) => ({ resource, ...readProperties(resource, attached) }));
  const queues = assembly
    .ofType('AWS::SQS::QueuePolicy')
    .map((resource) => ({ resource, ...readProperties(resource, queuePolicy) }));

  const ofRole = (roleArn: string) => {
    const found = roles.find(({ resource }) => resource.arn === roleArn);
    if (!found) throw new UnknownFeature('the role', roleArn);
    const { resource, ManagedPolicyArns, Policies } = found;
    const managed = ManagedPolicyArns.filter((each) => !WATCHING_ONLY.test(each)).map(
      (each) => shared.find((one) => one.resource.ref === each) ?? unknown(each, resource),
    );
    const byRole = shared.filter(({ Roles }) => Roles.includes(resource.ref));
    return [
      ...Policies.map((each) => policy(resource, each.PolicyDocument)),
      ...[...managed, ...byRole].map((each) => policy(each.resource, each.PolicyDocument)),
    ];
  };
  const ofQueue = (url: string) =>
    queues
      .filter(({ Queues }) => Queues.includes(url))
      .map((each) => policy(each.resource, each.PolicyDocument));
  return { ofRole, ofQueue };
}

function unknown(policyArn: string, { id }: Resource): never {
  throw new UnknownFeature(policyArn, `${id}.ManagedPolicyArns`);
}

function policy({ id }: Resource, read: z.output<typeof document>): Policy {
  for (const { Condition } of [read.Statement].flat()) {
    const keys = Object.values(Condition).flatMap((test) => Object.keys(test));
    const key = keys.find((each) => !KNOWN_CONDITIONS.includes(each));
    if (key) throw new UnknownFeature(`the condition ${key}`, `${id}.PolicyDocument`);
  }
  return { name: id, policy: read };
}
