import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Assembly, readAssembly } from '../../../local/engine/template/assembly.ts';

const root = mkdtempSync(join(tmpdir(), 'engine-template-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Resources = Record<string, { Type: string; Properties?: object; Condition?: string }>;

/** A cloud assembly with one stack `hand`, written out for a test; `files` are one asset, `files.zip`. */
export function handWritten(
  resources: Resources,
  more: { files?: Record<string, string>; outputs?: object; parameters?: object } = {},
): Assembly {
  const folder = mkdtempSync(join(root, 'assembly-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write(
    'manifest.json',
    JSON.stringify({
      artifacts: {
        hand: {
          type: 'aws:cloudformation:stack',
          properties: { templateFile: 'hand.template.json' },
        },
      },
    }),
  );
  write(
    'hand.template.json',
    JSON.stringify({
      Resources: resources,
      Outputs: more.outputs ?? {},
      Parameters: more.parameters ?? {},
    }),
  );
  const asset = { source: { path: 'files' }, destinations: { here: { objectKey: 'files.zip' } } };
  write('hand.assets.json', JSON.stringify({ files: { files: asset } }));
  for (const [path, content] of Object.entries(more.files ?? {})) write(`files/${path}`, content);
  return readAssembly({ folder, parameters: { Given: 'by-us' }, issuer: 'http://issuer' });
}
