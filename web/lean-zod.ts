import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * zod can describe a schema as JSON Schema, and every schema pulls that in. A page only checks, so
 * those two files are left empty there: a tenth of the form's whole weight. A call would still be
 * answered, with nothing.
 */
export const leanZod: Plugin = {
  name: 'lean-zod',
  setup(build) {
    const files = /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/;
    build.onLoad({ filter: files }, async ({ path }) => ({
      contents: emptied(await readFile(path, 'utf8')),
    }));
  },
};

function emptied(source: string): string {
  const declared = [...source.matchAll(/^export (?:function|const) (\w+)/gm)].map(
    ([, name]) => name,
  );
  const renamed = [...source.matchAll(/^export \{ \w+ as (\w+) \}/gm)].map(([, name]) => name);
  const names = [...declared, ...renamed].map((name) => `nothing as ${name}`);
  return `const nothing = () => nothing;\nexport { ${names.join(', ')} };`;
}
