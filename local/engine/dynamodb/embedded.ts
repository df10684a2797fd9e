import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { noteProcess } from '../processes.ts';
import { indexStreamRecords } from './stream-index.ts';

/** The embedded DynamoDB: one process on one file, started again on its port if it ends by itself. */
export type Embedded = { readonly url: string; readonly stop: () => Promise<void> };

const START_MS = 10_000;
const STOP_MS = 2_000;

export async function startEmbedded(
  dataDir: string,
  say: (line: string) => void,
): Promise<Embedded> {
  const binary = findBinary();
  const folder = join(dataDir, 'dynamodb');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'tables.sqlite');
  const port = await freePort();
  const log = openSync(join(folder, 'engine.log'), 'a', 0o600);
  const url = `http://127.0.0.1:${port}/`;
  let stopping = false;
  let running: Running;
  const run = async (): Promise<Running> => {
    const child = spawn(
      binary,
      ['serve', '--port', String(port), '--db-path', file],
      // In a group of its own: Ctrl-C is for the engine, which ends it when all else has ended.
      { stdio: ['ignore', log, log], env: {}, detached: true },
    );
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    child.once('error', () => {});
    await answers(child, url, folder);
    const forget = noteProcess(dataDir, 'database', child.pid ?? 0);
    void ended.then(() => stopping || again());
    return { child, ended, forget };
  };
  // As on AWS, where a node of the database may go and the table stays: calls fail until it is back.
  const again = () => {
    say(`the embedded DynamoDB ended by itself and is started again: see ${folder}`);
    run().then(
      (next) => {
        running = next;
        if (stopping) next.child.kill('SIGKILL');
      },
      (fault: unknown) => say(fault instanceof Error ? fault.message : String(fault)),
    );
  };
  running = await run();
  indexStreamRecords(file);
  const killOnExit = () => running.child.kill('SIGKILL');
  process.once('exit', killOnExit);
  const stop = async () => {
    stopping = true;
    const { child, ended, forget } = running;
    child.kill('SIGTERM');
    const tooLong = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(tooLong);
    process.off('exit', killOnExit);
    forget();
  };
  return { url, stop };
}

/** The process that answers now. */
type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  /** Takes back the note of the process. */
  readonly forget: () => void;
};

/** The package where it was installed, else the same program on the PATH. */
function findBinary(): string {
  const packaged = fromPackage();
  if (packaged) return packaged;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'dynoxide')).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'the embedded DynamoDB is missing: run npm ci, or on another system than Linux x64 put dynoxide on the PATH',
  );
}

function fromPackage(): string | undefined {
  try {
    const description = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    const path = join(dirname(description), 'dynoxide');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The engine cannot pick a port itself; the moment between finding and using one is short. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(child: ChildProcess, url: string, folder: string): Promise<void> {
  for (let waited = 0; waited < START_MS; waited += 20) {
    if (child.exitCode !== null || child.pid === undefined) break;
    if (
      await fetch(url, { method: 'POST' }).then(
        () => true,
        () => false,
      )
    )
      return;
    await delay(20);
  }
  child.kill('SIGKILL');
  throw new Error(`the embedded DynamoDB did not start: see ${join(folder, 'engine.log')}`);
}
