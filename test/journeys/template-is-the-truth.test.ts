import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../infra/service/routes.ts';
import { productAssembly, startLocalProduct } from '../support/local-product.ts';
import { walkTheAdministrationWay } from './administration-way.ts';
import { walkTheClientWay, walkTheStaffWay } from './course-way.ts';
import { walkTheDraftWay } from './draft-way.ts';
import { walkTheOfferWay } from './offer-way.ts';
import { walkTheRecordsWay } from './records-way.ts';
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

/** The ways through the product, each from an empty table. */
const WAYS = {
  intake: walkTheWay,
  staff: walkTheStaffWay,
  client: walkTheClientWay,
  draft: walkTheDraftWay,
  administration: walkTheAdministrationWay,
  offer: walkTheOfferWay,
  records: walkTheRecordsWay,
} as const;
type Way = keyof typeof WAYS;

/** The ways on which a part is used, by the name of the function it belongs to; the shortest first. */
function waysFor(what: string): readonly Way[] {
  if (/DeleteItem of .*dispatchmail/.test(what)) return ['records'];
  if (/administration/.test(what)) return ['administration', 'records'];
  if (/courses/.test(what)) return ['staff'];
  if (/visit/.test(what)) return ['client'];
  if (/drafts/.test(what)) return ['draft'];
  if (/dispatchmail|mailevents/.test(what)) return ['intake', 'client', 'offer', 'records'];
  return ['intake'];
}

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

/** What stops one of these ways on this assembly; `undefined` when nothing does. */
async function whatBreaks(
  assemblyFolder: string,
  ways: readonly Way[],
): Promise<string | undefined> {
  for (const way of ways) {
    const fault = await whatStops(assemblyFolder, way);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

async function whatStops(assemblyFolder: string, way: Way): Promise<string | undefined> {
  try {
    const product = await startLocalProduct({ assemblyFolder });
    try {
      return await Promise.race([WAYS[way](product).then(() => undefined), tooLong()]);
    } finally {
      await product.stop();
    }
  } catch (fault) {
    return String(fault);
  }
}

/** What is tried again and again without end counts as broken. */
const tooLong = () => delay(LONGEST_MS, 'it did not come to rest', { ref: false });
const LONGEST_MS = 30_000;

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
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test.for(Object.keys(WAYS) as Way[])(
    'the way of %s works on the template as it is',
    async (way) => {
      expect(await whatStops(assembly, way)).toBeUndefined();
    },
  );

  test('without its routes every door is closed', async () => {
    expect(await doorsWithoutRoutes()).toEqual(routes().map(() => 404));
  });

  test('there are permissions, routes and indexes to take out', () => {
    expect(permissions().length).toBeGreaterThan(10);
    expect(routes().length).toBe(ROUTES.length);
    expect(indexes().map(({ what }) => what)).toEqual(['the index work', 'the index due']);
  });

  const removals = [
    ...permissions().map((removal) => ({ stack: 'service', ...removal })),
    ...indexes().map((removal) => ({ stack: 'data', ...removal })),
  ];
  test.for(removals)('without $what the way breaks', async ({ stack, ...removal }) => {
    const folder = without(stack, removal);
    folders.push(folder);
    const broken = await whatBreaks(folder, waysFor(removal.what));
    expect(broken, `${removal.what} is not needed`).toBeDefined();
  });
});
