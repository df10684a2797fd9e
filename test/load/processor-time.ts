import { readdirSync, readFileSync } from 'node:fs';
import { FUNCTION_NAMES } from '../../infra/function-names.ts';

/** Linux counts processor time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** Seconds of processor time by who used them. */
export type ProcessorTime = Readonly<Record<string, number>>;

/** What a process has used so far. */
export const usedBy = (pid: number): number => secondsIn(`/proc/${pid}/stat`);

/**
 * What the product has used so far, by its parts: each function's sandboxes are threads that bear its
 * name, the main thread is the gateway and the engine, and the rest is Node's own (collecting garbage,
 * compiling).
 */
export function usedByParts(pid: number): ProcessorTime {
  const used: Record<string, number> = {};
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const folder = `/proc/${pid}/task/${thread}`;
    const part = partOf(readFileSync(`${folder}/comm`, 'utf8').trim());
    used[part] = (used[part] ?? 0) + secondsIn(`${folder}/stat`);
  }
  return used;
}

function partOf(name: string): string {
  // Linux keeps fifteen characters of a thread's name.
  const fn = FUNCTION_NAMES.find((known) => known.slice(0, 15) === name);
  return fn ?? (name === 'MainThread' ? 'gateway' : 'node');
}

function secondsIn(path: string): number {
  const stat = readFileSync(path, 'utf8');
  // After the name, which may hold anything: state is the first field, user time the twelfth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
