import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from './write-durably.ts';

/** The one clock of the machine: real time plus an offset that only grows. */
export type Clock = {
  now(): Date;
  /** A Float64 at index 0: the offset in milliseconds. Every sandbox adds it to its own `Date`. */
  readonly shared: SharedArrayBuffer;
  /** Moves on to an instant; throws WouldGoBack for one that has passed. */
  setTo(instant: Date): void;
};

/** Stores hold what has happened until now, so time never goes back. */
export class WouldGoBack extends Error {
  override readonly name = 'WouldGoBack';
}

const kept = z.strictObject({ offsetMs: z.number().nonnegative() });

/** Opens the clock kept in the data folder; time has run on while it was closed. */
export function openClock(dataDir: string): Clock {
  const path = join(dataDir, 'clock.json');
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const offset = new Float64Array(shared);
  mkdirSync(dataDir, { recursive: true });
  offset[0] = readOffset(path);

  const now = () => new Date(Date.now() + (offset[0] ?? 0));
  const setTo = (instant: Date) => {
    if (instant.getTime() < now().getTime()) throw new WouldGoBack('the clock never goes back');
    const offsetMs = instant.getTime() - Date.now();
    writeDurably(path, JSON.stringify({ offsetMs }));
    offset[0] = offsetMs;
  };
  return { now, shared, setTo };
}

function readOffset(path: string): number {
  const text = readIfThere(path);
  if (text === undefined) return 0;
  const read = kept.safeParse(parseJson(text));
  if (!read.success) throw new Error(`${path} is damaged: start with --fresh to empty the data`);
  return read.data.offsetMs;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
