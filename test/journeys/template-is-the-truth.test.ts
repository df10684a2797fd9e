import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../infra/service/routes.ts';
import { productAssembly, startLocalProduct } from '../support/local-product.ts';
import { EVERY_WAY, type Walk, walkOne, type Way } from './every-way.ts';
import { permissionEvidence } from './permission-evidence.ts';

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

/** One action, of the policy of one function. */
function permission(action: string, ofFunction: string): Removal {
  const found = Object.entries(template.Resources).find(
    ([id, { Type }]) => /^AWS::IAM::.*Policy$/.test(Type) && id.startsWith(ofFunction),
  );
  if (!found) throw new Error(`no policy of ${ofFunction}`);
  const [id] = found;
  return {
    what: `the permission ${action} of ${ofFunction}`,
    takeOut: ({ Resources }) => {
      const statements = Resources[id]?.Properties?.PolicyDocument?.Statement ?? [];
      const granting = statements.filter(({ Action }) => [Action].flat().includes(action));
      if (granting.length === 0) throw new Error(`${id} does not allow ${action}`);
      for (const each of granting)
        each.Action = [each.Action].flat().filter((one) => one !== action);
    },
  };
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

/** The answer of every door when the template has none of them. */
async function doorsWithoutRoutes(): Promise<readonly number[]> {
  const closed = without('service', {
    what: 'every route',
    takeOut: (changed) => routes().forEach(({ takeOut }) => takeOut(changed)),
  });
  const product = await startLocalProduct({ assemblyFolder: closed });
  try {
    return await Promise.all(
      routes().map(async ({ what }) => {
        const [, method, path = ''] = /route (\w+) (\S+)/.exec(what) ?? [];
        const address = product.origin + path.replaceAll(/\{\w+\}/g, 'x');
        return (await fetch(address, { method: method ?? 'GET' })).status;
      }),
    );
  } finally {
    await product.stop();
    rmSync(closed, { recursive: true, force: true });
  }
}

describe('the template is the truth', () => {
  const walks = new Map<Way, Walk>();
  const folders: string[] = [];
  beforeAll(async () => {
    for (const way of EVERY_WAY) walks.set(way, await walkOne(assembly, way));
  }, 600_000);
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test.for(EVERY_WAY)('the way of %s works on the template as it is', (way) => {
    expect(walks.get(way)).toMatchObject({ fault: undefined });
  });

  test('every permission is needed by a call on one of the ways', async () => {
    const uses = [...walks.values()].flatMap((walk) => walk.uses);
    const evidence = await permissionEvidence(assembly, uses);
    expect(evidence.length).toBeGreaterThan(50);
    expect(evidence.filter(({ needed }) => needed === 0)).toEqual([]);
  });

  test('without its routes every door is closed', async () => {
    expect(routes().length).toBe(ROUTES.length);
    expect(await doorsWithoutRoutes()).toEqual(routes().map(() => 404));
  });

  test.for([
    { way: 'intake', stack: 'service', ...permission('dynamodb:PutItem', 'submitintake') },
    { way: 'intake', stack: 'service', ...permission('ses:SendRawEmail', 'dispatchmail') },
    ...indexes().map((removal) => ({ way: 'intake', stack: 'data', ...removal }) as const),
  ] as const)('without $what the way breaks', async ({ way, stack, ...removal }) => {
    const folder = without(stack, removal);
    folders.push(folder);
    expect((await walkOne(folder, way)).fault).toBeDefined();
  });
});
