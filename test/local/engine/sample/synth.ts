import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { keptBuild } from '../../../support/kept-build.ts';

const here = import.meta.dirname;
const run = promisify(execFile);

/** The folder of the sample's synthesized cloud assembly. */
export async function sampleAssembly(): Promise<string> {
  const folder = await keptBuild(
    'engine-sample',
    ['test/local/engine/sample', 'package-lock.json'],
    synthesizeInto,
  );
  return join(folder, 'cdk.out');
}

async function synthesizeInto(folder: string): Promise<void> {
  const functions = join(folder, 'functions');
  const names = readdirSync(join(here, 'functions')).map((file) => basename(file, '.ts'));
  await build({
    entryPoints: names.map((name) => ({
      in: join(here, 'functions', `${name}.ts`),
      out: join(name, 'index'),
    })),
    outdir: functions,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
  });
  await run(process.execPath, [join(here, 'app.ts')], {
    env: { ...process.env, CDK_OUTDIR: join(folder, 'cdk.out'), SAMPLE_FUNCTIONS: functions },
  });
}
