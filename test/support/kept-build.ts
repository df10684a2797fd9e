import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../..');

/** A builder that died leaves its mark; nothing here takes longer than this. */
const LONGEST_MS = 180_000;

/**
 * Builds something that several test files need once, and again only when one of its sources has
 * changed. `sources` are files and folders of the repository; answers the folder it was built into.
 */
export async function keptBuild(
  name: string,
  sources: readonly string[],
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(root, '.build', name, fingerprint(sources));
  const mark = `${folder}.building`;
  while (!existsSync(folder)) {
    if (begun(mark)) await finish(folder, mark, build);
    else await delay(100);
  }
  // Whoever builds something else meanwhile must not take it for forgotten.
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** Only one of many can make the mark. */
function begun(mark: string): boolean {
  if (existsSync(mark) && Date.now() - statSync(mark).mtimeMs > LONGEST_MS) {
    rmSync(mark, { recursive: true, force: true });
  }
  try {
    mkdirSync(resolve(mark, '..'), { recursive: true });
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}

async function finish(
  folder: string,
  mark: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  try {
    if (existsSync(folder)) return;
    const unfinished = join(mark, 'unfinished');
    mkdirSync(unfinished);
    await build(unfinished);
    renameSync(unfinished, folder);
    forgetOld(resolve(folder, '..'));
  } finally {
    rmSync(mark, { recursive: true, force: true });
  }
}

/** Long enough that no test still runs on it. */
const KEEP_MS = 60 * 60 * 1000;

function forgetOld(builds: string): void {
  for (const name of readdirSync(builds)) {
    const build = join(builds, name);
    const age = Date.now() - statSync(build).mtimeMs;
    if (age > KEEP_MS) rmSync(build, { recursive: true, force: true });
  }
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(resolve(root, source))).sort()) {
    // A file from elsewhere counts by what it says: its place may be made anew for each run.
    if (file.startsWith(root)) hash.update(file);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile());
}
