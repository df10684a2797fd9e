import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { startTableOnFile } from '../support/dynamodb.ts';
import { itemsByKind } from './items-by-kind.ts';

/*
 * npm run golden -- NAME
 * Keeps what this version writes and how it reads: test/golden/NAME/items.json, at most three items of
 * each kind as the table holds them, and readers.js, the reading half of the code (docs/upgrading.md).
 */

const [, , name] = process.argv;
if (name === undefined || !/^[\w.-]+$/.test(name)) throw new Error('npm run golden -- NAME');
const folder = path.join(import.meta.dirname, name);
mkdirSync(folder, { recursive: true });

const table = await startTableOnFile();
try {
  const kinds = Object.entries(await itemsByKind(table)).map(([kind, items]) => {
    const lines = items.slice(0, 3).map((item) => JSON.stringify(item));
    return `${JSON.stringify(kind)}: [\n${lines.join(',\n')}\n]`;
  });
  writeFileSync(path.join(folder, 'items.json'), `{\n${kinds.join(',\n')}\n}\n`);
} finally {
  await table.stop();
}
await build({
  entryPoints: [path.join(import.meta.dirname, 'readers.ts')],
  outfile: path.join(folder, 'readers.js'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
});
