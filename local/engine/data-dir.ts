import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOrphan, noteProcess, runningProcess } from './processes.ts';

/** Marks a folder as ours, so that nobody's other files are ever mixed up or emptied. */
const MARK = '.practice-data';

/**
 * Takes a data folder for this process alone, and ends what an engine that was killed left behind.
 * The answer gives the folder back.
 */
export async function claimDataDir(dataDir: string): Promise<() => void> {
  refuseForeign(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(join(dataDir, MARK), '');
  await endOrphan(dataDir);
  return noteProcess(dataDir, 'engine', process.pid);
}

/** Empties a data folder, unless somebody works in it. */
export async function emptyDataDir(dataDir: string): Promise<void> {
  refuseForeign(dataDir);
  await endOrphan(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}

function refuseForeign(dataDir: string): void {
  const pid = runningProcess(dataDir, 'engine');
  if (pid !== undefined && pid !== process.pid) {
    throw new Error(`the data in ${dataDir} is in use by process ${pid}: stop that one first`);
  }
  const empty = !existsSync(dataDir) || readdirSync(dataDir).length === 0;
  if (!empty && !existsSync(join(dataDir, MARK))) {
    throw new Error(`${dataDir} holds other files: name another folder with DATA_DIR`);
  }
}
