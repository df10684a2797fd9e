import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { practiceSettings, type PracticeSettings } from '../schemas/practice.ts';
import { practiceFacts } from '../schemas/public-practice.ts';
import { leanZod } from '../infra/lean-zod.ts';
import { WEB_PAGES, type WebPage } from './web-pages.ts';
import { pageHtml } from './shared/page-html.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Builds every page into `outDir`: scripts and styles named by their content, and the pages that load them. */
export async function buildWeb(options: {
  readonly outDir: string;
  readonly practiceFile: string;
}): Promise<void> {
  const outDir = resolve(options.outDir);
  const practice = practiceSettings.parse(JSON.parse(await readFile(options.practiceFile, 'utf8')));
  await rm(outDir, { recursive: true, force: true });
  for (const page of WEB_PAGES) {
    const file = join(outDir, page.html);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await htmlOf(page, practice, await bundle(page, practice, outDir)));
  }
}

type Assets = {
  readonly script: string;
  readonly style: string | undefined;
  /** Scripts that are wanted as soon as the first has run. */
  readonly next: readonly string[];
};

/** One page at a time: pages that shared pieces would each load what only the other needs. */
async function bundle(page: WebPage, practice: PracticeSettings, outDir: string): Promise<Assets> {
  const { metafile } = await build({
    entryPoints: [join(HERE, page.entry)],
    absWorkingDir: HERE,
    outdir: outDir,
    outbase: HERE,
    entryNames: 'assets/[dir]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [leanZod],
    define: page.define(practiceFacts.parse(practice)),
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const made = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === page.entry,
  );
  if (!made) throw new Error(`The build made no script for ${page.entry}`);
  const address = (output: string) => `/${output.slice(output.indexOf('assets/'))}`;
  const [script, { cssBundle }] = made;
  const next = Object.entries(metafile.outputs).flatMap(([output, { entryPoint, imports }]) =>
    entryPoint !== undefined && entryPoint === page.next
      ? [
          output,
          ...imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
        ]
      : [],
  );
  return {
    script: address(script),
    style: cssBundle && address(cssBundle),
    next: next.map(address),
  };
}

const htmlOf = async (page: WebPage, practice: PracticeSettings, assets: Assets) =>
  pageHtml({
    ...assets,
    language: practice.languages[0] ?? 'en',
    title: page.title(practice),
    heading: page.heading(practice),
    listed: page.listed,
    before: await page.before(practice),
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildWeb({
    outDir: '.build/web',
    practiceFile: process.env['PRACTICE_FILE'] ?? 'practice.json',
  });
}
