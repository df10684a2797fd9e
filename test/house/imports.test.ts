import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Report = {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { rule: { name: string }; from: string; to: string }[];
  };
};

const root = resolve(import.meta.dirname, '../..');

function cruise(folder: string, rooms: readonly string[]): Report {
  const cli = join(root, 'node_modules/.bin/depcruise');
  const output = execFileSync(
    process.execPath,
    [cli, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...rooms],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(output) as Report;
}

const ROOMS = ['domain', 'schemas', 'events', 'emails', 'adapters', 'functions', 'infra', 'web'];

/** One planted import for each rule: [rule, file, what it imports]. */
const PLANTED = [
  ['domain-is-pure', 'domain/a.ts', '../schemas/target.ts'],
  ['schemas-stand-alone', 'schemas/a.ts', '../adapters/target.ts'],
  ['events-stand-alone', 'events/a.ts', '../domain/target.ts'],
  ['emails-render-views', 'emails/a.ts', '../adapters/target.ts'],
  ['adapters-know-systems-only', 'adapters/a.ts', '../emails/target.ts'],
  ['sdk-only-in-adapters', 'functions/one/a.handler.ts', '@aws-sdk/client-ses'],
  ['adapters-only-in-wiring', 'functions/one/b.handler.ts', '../../adapters/target.ts'],
  ['functions-stay-apart', 'functions/one/c.lambda.ts', '../two/target.ts'],
  ['infra-names-functions-by-path', 'infra/a.ts', '../functions/two/target.ts'],
  ['web-reads-schemas-only', 'web/intake/a.ts', '../../domain/target.ts'],
  ['pages-stay-apart', 'web/intake/b.ts', '../staff/target.ts'],
  ['nothing-imports-local', 'adapters/b.ts', '../local/target.ts'],
  ['nothing-imports-tests', 'schemas/b.ts', '../test/target.ts'],
  ['no-circles', 'domain/circle.ts', './target.ts'],
] as const;

describe('the rules of who may import whom', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  let found: Report['summary']['violations'];

  const plant = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeAll(() => {
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json']) {
      cpSync(join(root, file), join(folder, file));
    }
    for (const room of [...ROOMS, 'local', 'test', 'functions/two', 'web/staff']) {
      plant(`${room}/target.ts`, 'export const target = 1;\n');
    }
    plant('domain/target.ts', "import './circle.ts';\nexport const target = 1;\n");
    plant('node_modules/@aws-sdk/client-ses/package.json', '{"name":"x","main":"index.js"}');
    plant('node_modules/@aws-sdk/client-ses/index.js', 'exports.x = 1;\n');
    for (const [, file, target] of PLANTED) plant(file, `import '${target}';\n`);
    found = cruise(folder, ROOMS).summary.violations;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.for(PLANTED)('%s catches a planted import', ([name, file]) => {
    expect(found.some((hit) => hit.rule.name === name && hit.from === file)).toBe(true);
  });

  test('the product itself keeps every rule, and is really looked at', () => {
    const { summary } = cruise(root, [...ROOMS, 'local', 'test']);
    expect(
      summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    ).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(80);
  });
});
