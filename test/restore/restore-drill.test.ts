import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { productAssembly } from '../support/local-product.ts';
import { holds } from './drill-holds.ts';
import { runDrill } from './run-drill.ts';

const folder = mkdtempSync(join(tmpdir(), 'restore-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('after a restore no mail goes twice, nothing before is lost, and all after is there or listed', async () => {
  const result = await runDrill({
    assemblyFolder: await productAssembly(),
    dataDir: join(folder, 'data'),
    ...{ forms: 2, courses: 1, days: 4 },
    say: () => {},
  });
  expect(result).toMatchObject({ lost: [], unlisted: [], twice: [], sentWhileHeld: { others: 0 } });
  expect(holds(result)).toBe(true);
}, 300_000);
