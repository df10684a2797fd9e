import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { runningProcess } from '../../local/engine/processes.ts';
import type { Told } from './product.process.ts';

export const WAYS_TO_DIE = ['sandbox', 'database', 'product'] as const;
export type WayToDie = (typeof WAYS_TO_DIE)[number];

/** The product as processes that can be killed, on data that outlives them. */
export type Victim = {
  readonly origin: () => string;
  /** Kills one part, outright; the product as a whole is started again before this resolves. */
  readonly kill: (what: WayToDie, random: number) => Promise<'killed' | 'was not there'>;
  readonly stop: () => Promise<void>;
  /** The process ids of the product and of its database. */
  readonly pids: () => readonly number[];
};

const root = join(import.meta.dirname, '../..');

type VictimOptions = {
  readonly assemblyFolder: string;
  readonly dataDir: string;
  /** Whether the throttles of the template are enforced. */
  readonly throttled?: boolean;
};

export async function startVictim(o: VictimOptions): Promise<Victim> {
  let { child, origin } = await start(o);
  const end = async () => {
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    origin: () => origin,
    pids: () =>
      [child.pid, runningProcess(o.dataDir, 'database')].filter((pid) => pid !== undefined),
    async kill(what, random) {
      if (what === 'product') {
        await end();
        ({ child, origin } = await start(o));
        return 'killed';
      }
      if (what === 'database') return killDatabase(o.dataDir);
      const told = nextWord(child);
      child.send(random);
      const word = await told;
      return 'terminated' in word && word.terminated ? 'killed' : 'was not there';
    },
    async stop() {
      await end();
      killDatabase(o.dataDir);
    },
  };
}

/** Not there while it is being started again after the kill before. */
function killDatabase(dataDir: string): 'killed' | 'was not there' {
  const pid = runningProcess(dataDir, 'database');
  if (pid === undefined) return 'was not there';
  process.kill(pid, 'SIGKILL');
  return 'killed';
}

async function start(o: VictimOptions) {
  const log = openSync(`${o.dataDir}.log`, 'a', 0o600);
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(root, 'local/preflight.mjs'),
      join(root, 'test/kills/product.process.ts'),
      o.assemblyFolder,
      o.dataDir,
      ...(o.throttled ? ['throttled'] : []),
    ],
    { cwd: root, stdio: ['ignore', log, log, 'ipc'] },
  );
  closeSync(log);
  const word = await nextWord(child);
  if (!('origin' in word)) throw new Error('the product did not say where it is served');
  return { child, origin: word.origin };
}

function nextWord(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the product ended before it answered'));
    child.once('close', ended);
    child.once('message', (told) => {
      child.off('close', ended);
      resolve(told as Told);
    });
  });
}
