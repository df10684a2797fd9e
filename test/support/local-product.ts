import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { claimDataDir } from '../../local/engine/data-dir.ts';
import { openListener } from '../../local/listener.ts';
import { type Product, startProduct } from '../../local/product.ts';
import { keptBuild } from './kept-build.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The whole product on a port of its own, for tests and browser journeys. */
export type LocalProduct = Product & {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly dataDir: string;
  /** What it told the person who watches: failures and refusals. */
  readonly said: readonly string[];
};

export type LocalProductOptions = {
  /** Keeps the data afterwards; without it a folder is made, and removed in the end. */
  readonly dataDir?: string;
  /** A cloud assembly in place of the product's own. */
  readonly assemblyFolder?: string;
  /** Settings in place of practice.json. */
  readonly practiceFile?: string;
  /** Instead of the table of the template: the one that its records were restored into. */
  readonly restoredTable?: string;
};

/** Starts the synthesized product in this process. */
export async function startLocalProduct(given: LocalProductOptions = {}): Promise<LocalProduct> {
  const assemblyFolder = given.assemblyFolder ?? (await productAssembly(given.practiceFile));
  const dataDir = given.dataDir ?? mkdtempSync(join(tmpdir(), 'practice-'));
  const release = await claimDataDir(dataDir);
  const listener = await openListener(0);
  const { origin } = listener;
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const { restoredTable } = given;
  const product = await startProduct({ assemblyFolder, dataDir, origin, say, restoredTable });
  await product.engine.lambdas.warm();
  listener.answerWith(product.handle);
  const stop = async () => {
    listener.close();
    await product.stop();
    release();
    if (!given.dataDir) rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...product, origin, dataDir, said, stop };
}

const SOURCES = [
  'adapters',
  'domain',
  'emails',
  'events',
  'functions',
  'infra',
  'package-lock.json',
  'practice.json',
  'schemas',
  'web',
];

/** The folder of the product's cloud assembly, synthesized when anything in it has changed. */
export async function productAssembly(practiceFile?: string): Promise<string> {
  const sources = [...SOURCES, ...(practiceFile ? [practiceFile] : [])];
  const folder = await keptBuild('local-product', sources, async (into) => {
    await run(process.execPath, [join(root, 'infra/app.ts')], {
      cwd: root,
      env: {
        ...process.env,
        ...(practiceFile && { PRACTICE_FILE: practiceFile }),
        BUILD_DIR: join(into, 'build'),
        CDK_OUTDIR: join(into, 'cdk.out'),
        PRACTICE_CHECKS: 'off',
        PRACTICE_TABLE: 'own',
      },
    });
  });
  return join(folder, 'cdk.out');
}

/** `npm start` as a person runs it, in a process of its own. */
export type StartedProcess = {
  /** Resolves with the origin once the addresses are printed; rejects if it ends before. */
  readonly ready: Promise<string>;
  /** Resolves with its exit code and everything it said, once it has ended. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
  readonly kill: (signal: NodeJS.Signals) => void;
};

export function spawnLocalProduct(
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): StartedProcess {
  const script = [
    '--import',
    join(root, 'local/preflight.mjs'),
    join(root, 'local/start.ts'),
    ...words,
  ];
  const child = spawn(process.execPath, script, {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { ...listenTo(child), kill: (signal) => void child.kill(signal) };
}

function listenTo(child: ChildProcess): Pick<StartedProcess, 'ready' | 'ended'> {
  const said = { stdout: '', stderr: '' };
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said.stdout += chunk.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+(?=\/local\n)/.exec(said.stdout)?.[0];
      if (origin) resolve(origin);
    });
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  // Not everyone waits for it.
  ready.catch(() => undefined);
  return { ready, ended };
}
