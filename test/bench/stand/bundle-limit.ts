import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the limit programs as infra bundles the functions: CommonJS, minified, one file each. */
export async function bundleLimit(outdir: string): Promise<void> {
  const folder = path.join(import.meta.dirname, '../limit');
  await build({
    entryPoints: ['intake', 'dispatch'].map((name) => path.join(folder, `${name}.ts`)),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
}
