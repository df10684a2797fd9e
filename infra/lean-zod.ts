import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Pages and functions only check what they are given, and so they go without some of zod: without
 * describing schemas as JSON Schema, without zod's own English sentences (explain.ts and the pages have
 * their own words), without its care for values that contain themselves, which JSON cannot, and without
 * making code from schemas: the pages' policy forbids it, and a function that lives for a few requests
 * never earns it back. An eighth of the form's whole weight. A call to what is left out is still
 * answered, with nothing.
 */
export const leanZod: Plugin = {
  name: 'lean-zod',
  setup(build) {
    const files = /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/;
    build.onLoad({ filter: files }, async ({ path }) => ({
      contents: emptied(await readFile(path, 'utf8')),
    }));
    build.onLoad({ filter: /zod\/v4\/locales\/en\.js$/ }, () => ({
      contents: 'export default () => ({});',
    }));
    build.onLoad({ filter: /zod\/v4\/core\/memoizer\.js$/ }, () => ({
      contents: `const nothing = () => undefined;
export { nothing as memoizer, nothing as isBackEdge, nothing as isRecursiveSchema };
export class $ZodCyclicError extends Error {}`,
    }));
    build.onLoad({ filter: /zod\/v4\/core\/schemas\.js$/ }, async ({ path }) => ({
      contents: withoutMadeCode(await readFile(path, 'utf8')),
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

/** An object that would make code of its shape checks it step by step, as it does without leave to. */
function withoutMadeCode(source: string): string {
  const lean = source.replace(
    /^export const \$ZodObjectJIT = [\s\S]*?^\}\);$/m,
    'export const $ZodObjectJIT = $ZodObject;',
  );
  if (lean === source) throw new Error('zod has no $ZodObjectJIT any more: look again');
  return lean;
}
