import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { writeDurably } from '../write-durably.ts';

/**
 * The processes that work on a data folder, each noted with its command line: a process id alone
 * may have passed to another program since.
 */
type Part = 'engine' | 'database';

const note = z.object({ pid: z.int().positive(), command: z.string() });

/** Notes a process of this data folder; the answer takes the note back. */
export function noteProcess(dataDir: string, part: Part, pid: number): () => void {
  mkdirSync(dataDir, { recursive: true });
  const path = pathOf(dataDir, part);
  writeDurably(path, JSON.stringify({ pid, command: commandOf(pid) }));
  return () => rmSync(path, { force: true });
}

/** The process id of the noted process, if that very process still runs. */
export function runningProcess(dataDir: string, part: Part): number | undefined {
  try {
    const { pid, command } = note.parse(JSON.parse(readFileSync(pathOf(dataDir, part), 'utf8')));
    return command !== '' && commandOf(pid) === command ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Ends a database that outlived its engine, as it does when the engine is killed outright. */
export async function endOrphan(dataDir: string): Promise<void> {
  const pid = runningProcess(dataDir, 'database');
  if (pid === undefined) return;
  process.kill(pid, 'SIGKILL');
  while (runningProcess(dataDir, 'database') === pid) await delay(10);
}

const pathOf = (dataDir: string, part: Part) => join(dataDir, `${part}.process.json`);

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' });
}
