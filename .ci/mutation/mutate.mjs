/*
 * npm run mutate [-- 'domain/course/*.ts']
 * How many small changes to the domain its tests notice. Stryker is installed here at its first use.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const run = (program, words) =>
  spawnSync(program, words, { cwd: join(here, '../..'), stdio: 'inherit' }).status ?? 1;
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');

if (!existsSync(stryker)) {
  const failed = run('npm', ['ci', '--prefix', '.ci/mutation']);
  if (failed) process.exit(failed);
}
const [files] = process.argv.slice(2);
process.exitCode = run(process.execPath, [
  ...[stryker, 'run', '.ci/mutation/stryker.config.mjs'],
  ...(files ? ['--mutate', files] : []),
]);
