import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { productAssembly, startLocalProduct } from '../support/local-product.ts';
import { walkTheWay } from './walk-the-way.ts';

type Statement = { Action: string | string[] };
type Resource = {
  readonly Type: string;
  readonly Properties?: {
    readonly PolicyDocument?: { Statement: Statement[] };
    readonly RouteKey?: string;
    readonly GlobalSecondaryIndexes?: { IndexName: string }[];
  };
};
type Template = { readonly Resources: Record<string, Resource> };
/** Something the CDK code grants or makes, and how to take it out of a template. */
type Removal = { readonly what: string; readonly takeOut: (template: Template) => void };

const assembly = await productAssembly();
const template = JSON.parse(
  readFileSync(join(assembly, 'service.template.json'), 'utf8'),
) as Template;
const data = JSON.parse(readFileSync(join(assembly, 'data.template.json'), 'utf8')) as Template;

/** Deploying pages is CloudFormation's own work, and writing logs the sandbox's: neither is on the way. */
const OFF_THE_WAY = /^(logs|xray|s3|cloudfront):/;

const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

function permissions(): Removal[] {
  const policies = Object.entries(template.Resources).filter(([, { Type }]) =>
    /^AWS::IAM::.*Policy$/.test(Type),
  );
  return policies.flatMap(([id, { Properties }]) =>
    (Properties?.PolicyDocument?.Statement ?? []).flatMap((statement, index) =>
      list(statement.Action)
        .filter((action) => action.includes(':') && !OFF_THE_WAY.test(action))
        .map((action) => ({
          what: `the permission ${action} of ${id}`,
          takeOut: ({ Resources }: Template) => {
            const policy = Resources[id]?.Properties?.PolicyDocument?.Statement[index];
            if (!policy) throw new Error(`no statement ${index} in ${id}`);
            policy.Action = list(policy.Action).filter((each) => each !== action);
          },
        })),
    ),
  );
}

function routes(): Removal[] {
  return Object.entries(template.Resources)
    .filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Route')
    .map(([id, { Properties }]) => ({
      what: `the route ${Properties?.RouteKey ?? id}`,
      takeOut: ({ Resources }: Template) => void delete Resources[id],
    }));
}

function indexes(): Removal[] {
  return Object.entries(data.Resources).flatMap(([id, { Properties }]) =>
    (Properties?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => ({
      what: `the index ${IndexName}`,
      takeOut: ({ Resources }: Template) => {
        const all = Resources[id]?.Properties?.GlobalSecondaryIndexes ?? [];
        all.splice(
          all.findIndex((each) => each.IndexName === IndexName),
          1,
        );
      },
    })),
  );
}

function without(stack: string, { takeOut }: Removal): string {
  const folder = mkdtempSync(join(tmpdir(), 'without-'));
  cpSync(assembly, folder, { recursive: true });
  const file = join(folder, `${stack}.template.json`);
  const changed = JSON.parse(readFileSync(file, 'utf8')) as Template;
  takeOut(changed);
  writeFileSync(file, JSON.stringify(changed));
  return folder;
}

/** What stops the way on this assembly; `undefined` when nothing does. */
async function whatBreaks(assemblyFolder: string): Promise<string | undefined> {
  try {
    const product = await startLocalProduct({ assemblyFolder });
    try {
      await walkTheWay(product);
      return undefined;
    } finally {
      await product.stop();
    }
  } catch (fault) {
    return String(fault);
  }
}

describe('the template is the truth', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test('the whole way works on the template as it is', async () => {
    expect(await whatBreaks(assembly)).toBeUndefined();
  });

  test('there are permissions, routes and indexes to take out', () => {
    expect(permissions().length).toBeGreaterThan(10);
    expect(routes().length).toBe(7);
    expect(indexes().map(({ what }) => what)).toEqual(['the index work', 'the index due']);
  });

  const removals = [
    ...permissions().map((removal) => ({ stack: 'service', ...removal })),
    ...routes().map((removal) => ({ stack: 'service', ...removal })),
    ...indexes().map((removal) => ({ stack: 'data', ...removal })),
  ];
  test.for(removals)('without $what the way breaks', async ({ stack, ...removal }) => {
    const folder = without(stack, removal);
    folders.push(folder);
    expect(await whatBreaks(folder), `${removal.what} is not needed`).toBeDefined();
  });
});
