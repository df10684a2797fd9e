import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromItem } from '../../adapters/item.ts';
import { ENGINES, startTable, type TestTable } from '../support/dynamodb.ts';
import { itemsByKind, type KeptByKind } from './items-by-kind.ts';
import { KINDS, readItem } from './readers.ts';

/* While a version is deployed, old and new code run side by side on one table (docs/upgrading.md). */

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const keptIn = (version: string): KeptByKind =>
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, version, 'items.json'), 'utf8'),
  ) as KeptByKind;
const readersOf = async (version: string) => {
  const file = path.join(import.meta.dirname, version, 'readers.js');
  return (await import(pathToFileURL(file).href)) as { readItem: typeof readItem };
};
const itemsOf = (kept: KeptByKind) => Object.values(kept).flat().map(fromItem);

describe.for(folders)('the items that version %s wrote', (version) => {
  const kept = keptIn(version);

  test.for(Object.entries(kept))('of the kind %s are read as they were', async ([, items]) => {
    const old = await readersOf(version);
    for (const item of items.map(fromItem)) {
      expect(readItem(item)).toMatchObject(old.readItem(item) as object);
    }
  });
});

test('a version is kept, and every kind of item with each', () => {
  expect(folders.length).toBeGreaterThan(0);
  for (const version of folders) expect(Object.keys(keptIn(version)).length).toBeGreaterThan(15);
  expect(Object.keys(keptIn(folders.toSorted().at(-1) ?? '')).toSorted()).toEqual(KINDS.toSorted());
});

const [engine] = ENGINES;
describe.skipIf(engine?.missing !== undefined)('the items that are written today', () => {
  let table: TestTable;
  let written: KeptByKind;
  beforeAll(async () => {
    if (engine) table = await startTable(engine);
    written = await itemsByKind(table);
  });
  afterAll(() => table.stop());

  test('are of every kind', () => {
    expect(Object.keys(written).toSorted()).toEqual(KINDS.toSorted());
  });

  test.for(folders)('are read by the code of version %s', async (version) => {
    const old = await readersOf(version);
    for (const item of itemsOf(written)) expect(() => old.readItem(item)).not.toThrow();
  });

  test.for(KINDS)('of the kind %s are read though a later version added to them', (kind) => {
    const items = itemsOf({ [kind]: written[kind] ?? [] });
    for (const item of items) {
      const added = { ...withMore(item), pk: item['pk'], sk: item['sk'] };
      expect(readItem(added)).toMatchObject(readItem(item) as object);
    }
  });
});

/** Maps whose names are answers or parts, and not attributes of ours. */
const OPEN_MAPS = new Set(['values', 'parts', 'scores']);

/** The same with one attribute more in every map, however deep. */
function withMore(value: object): Record<string, unknown> {
  const inside = (name: string, inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map((each: unknown) => inside(name, each));
    if (typeof inner !== 'object' || inner === null || inner instanceof Set) return inner;
    return OPEN_MAPS.has(name) ? inner : withMore(inner);
  };
  const all = Object.entries(value).map(([name, inner]) => [name, inside(name, inner)] as const);
  return { ...Object.fromEntries(all), addedLater: 'more' };
}
