import { STACKS, type Json, type JsonObject, type Resource, type Templates } from './templates.ts';

export type Found = Resource & { readonly id: string; readonly stack: keyof Templates };

/** Every resource of a type, or of all types, wherever it stands. */
export function resources(templates: Templates, type?: string): Found[] {
  return STACKS.flatMap((stack) =>
    Object.entries(templates[stack].Resources)
      .filter(([, resource]) => type === undefined || resource.Type === type)
      .map(([id, resource]) => Object.assign(resource, { id, stack })),
  );
}

/** What lies at a dotted path, `undefined` where the path ends early. */
export function at(json: Json | Resource | undefined, path: string): Json | undefined {
  let found = json as Json | undefined;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as JsonObject)[key];
  }
  return found;
}

/** A value that must be plain text; of anything else, nothing. */
export function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The logical id as its author wrote it, without the hash that CDK adds. */
export function plainName(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}

/** Writes a value of a template as a line a person can read: `GetAtt` as `records.Arn`, exports followed. */
export function spell(value: Json | undefined, templates: Templates): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return JSON.stringify(value)?.replace(/^"|"$/g, '') ?? '';
  }
  const [[call, argument] = ['', null]] = Object.entries(value as JsonObject);
  const parts = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  switch (call) {
    case 'Ref':
      return plainName(text(argument));
    case 'Fn::GetAtt':
      return `${plainName(text(parts[0]))}.${text(parts[1])}`;
    case 'Fn::Join':
      return (parts[1] as readonly Json[])
        .map((part) => spell(part, templates))
        .join(text(parts[0]));
    case 'Fn::ImportValue':
      return spell(exported(text(argument), templates), templates);
    case 'Fn::Sub':
      return text(argument);
    default:
      throw new Error(`Do not know how to spell ${call}`);
  }
}

function exported(name: string, templates: Templates): Json | undefined {
  const outputs = STACKS.flatMap((stack) => Object.values(templates[stack].Outputs ?? {}));
  return outputs.find((output) => at(output, 'Export.Name') === name)?.['Value'];
}

/** The function of that name. */
export function theFunction(templates: Templates, name: string): Found {
  const found = resources(templates, 'AWS::Lambda::Function').find(
    ({ Properties }) => Properties['FunctionName'] === `practice-${name}`,
  );
  if (!found) throw new Error(`No function ${name}`);
  return found;
}

/** The statements a function's role lets it act by. */
export function statementsOf(templates: Templates, fn: Found): JsonObject[] {
  const { Resources } = templates[fn.stack];
  const role = Resources[text(at(fn, 'Properties.Role.Fn::GetAtt.0'))];
  const policies = (at(role, 'Properties.ManagedPolicyArns') ?? []) as readonly Json[];
  return policies.flatMap((policy) => {
    const document = at(Resources[text(at(policy, 'Ref'))], 'Properties.PolicyDocument');
    return at(document, 'Statement') as JsonObject[];
  });
}

/** One or many, as a list. */
export function listed(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** Those of a list that another list has not. */
export function without(list: readonly string[], others: readonly string[]): string[] {
  return list.filter((one) => !others.includes(one));
}
