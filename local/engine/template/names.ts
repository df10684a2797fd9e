import { ACCOUNT, REGION } from './account.ts';
import { type Identity, NAME_PROPERTY, identify } from './identities.ts';
import { NO_VALUE, type Names, resolve } from './intrinsics.ts';
import type { Template } from './template.ts';
import { UnknownFeature } from './unknown-feature.ts';

/** What a deployment to this machine decides. */
export type Deployment = {
  /** Values for the template's parameters, as any deployment may give them. */
  readonly parameters: Record<string, string>;
  /** What stands for the issuer of a user pool here. */
  readonly issuer: string;
  /** Instead of the table of the template: the one that its records were restored into. */
  readonly restoredTable?: string | undefined;
};

export type NamesOf = {
  readonly of: (stack: string) => Names;
  /** Who a resource is, by `stack/LogicalId`. */
  readonly identity: (id: string) => Identity;
};

const PSEUDO: Record<string, unknown> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::NoValue': NO_VALUE,
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Gives every resource its name here, and answers what Ref, GetAtt and ImportValue stand for. */
export function nameEverything(
  stacks: ReadonlyMap<string, Template>,
  { parameters, issuer, restoredTable }: Deployment,
): NamesOf {
  const identity = (id: string): Identity => {
    const [stack = '', logicalId = ''] = id.split('/');
    const raw = stacks.get(stack)?.Resources[logicalId];
    if (!raw) throw new UnknownFeature(`the name ${logicalId}`, stack);
    if (raw.Type === 'AWS::DynamoDB::Table' && restoredTable !== undefined) {
      return identify(raw.Type, { name: restoredTable, issuer });
    }
    const given = raw.Properties[NAME_PROPERTY[raw.Type] ?? ''];
    const name =
      given === undefined
        ? `${stack}-${logicalId}`
        : String(resolve(given, of(stack), `${id}.${NAME_PROPERTY[raw.Type]}`));
    return identify(raw.Type, { name, issuer });
  };

  const of = (stack: string): Names => ({
    ref: (name) => {
      if (name in PSEUDO) return PSEUDO[name];
      if (name === 'AWS::StackName') return stack;
      const parameter = stacks.get(stack)?.Parameters[name];
      return parameter ? (parameters[name] ?? parameter.Default) : identity(`${stack}/${name}`).ref;
    },
    attribute: (resource, name, where) => {
      const value = identity(`${stack}/${resource}`).attributes[name];
      if (value === undefined) throw new UnknownFeature(`${resource}.${name}`, where);
      return value;
    },
    importValue: (name, where) => {
      for (const [exporter, { Outputs }] of stacks) {
        const output = Object.values(Outputs).find((each) => each.Export?.Name === name);
        if (output) return resolve(output.Value, of(exporter), where);
      }
      throw new UnknownFeature(`the export ${name}`, where);
    },
  });
  return { of, identity };
}
