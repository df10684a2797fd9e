import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const root = resolve(import.meta.dirname, '..');

/** Bundles functions and pages and synthesizes the CDK app into the data folder; answers where. */
export async function synthesize(dataDir: string, signal?: AbortSignal): Promise<string> {
  const outdir = join(dataDir, 'cdk.out');
  rmSync(outdir, { recursive: true, force: true });
  const child = spawn(process.execPath, [join(root, 'infra/app.ts')], {
    cwd: root,
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      BUILD_DIR: join(dataDir, 'build'),
      // cdk-nag has its say in CI and at deployment; here it would only take time.
      PRACTICE_CHECKS: 'off',
      PRACTICE_TABLE: 'own',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal && { signal }),
  });
  const told = text(child.stderr);
  const code = await new Promise((done, failed) => child.once('close', done).once('error', failed));
  // What the CDK app says when it refuses is meant for the person who edits the settings.
  if (code !== 0) throw new Error((await told).trimEnd());
  return outdir;
}
