import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FunctionSettings } from './function-settings.ts';
import { type Outcome, openChannel } from './sandbox-channel.ts';
import type { Invocation, SandboxStart } from './sandbox-messages.ts';

/** One worker thread that runs one function, one event at a time. */
export type Sandbox = {
  /** Resolves once the bundle is loaded, or with how that failed. */
  readonly started: Promise<Outcome | 'ready'>;
  readonly invoke: (invocation: Invocation) => Promise<Outcome>;
  /** False once it was stopped, crashed or ran out of time. */
  readonly usable: () => boolean;
  readonly stop: () => Promise<void>;
};

/** AWS gives a function this long to load. */
const INIT_MS = 10_000;

/** Starts a sandbox that has nothing in its environment but what it is given. */
export function startSandbox(o: {
  settings: FunctionSettings;
  environment: Record<string, string>;
  clock: SharedArrayBuffer;
  log: Writable;
}): Sandbox {
  const { bundle, exportName, memoryMb } = o.settings;
  // Node refuses these to a thread, so the worker plays them itself.
  const { NODE_OPTIONS: nodeOptions = '', ...env } = o.environment;
  const worker = new Worker(new URL('./sandbox.worker.ts', import.meta.url), {
    // Whoever looks at this process sees which function keeps it busy.
    name: o.settings.name.replace(/^practice-/, ''),
    workerData: { bundle, exportName, clock: o.clock, nodeOptions } satisfies SandboxStart,
    env,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  worker.stdout.pipe(o.log, { end: false });
  worker.stderr.pipe(o.log, { end: false });

  const channel = openChannel(worker);
  const started = channel.next(INIT_MS);
  return {
    started,
    invoke: async (invocation) => {
      const start = await started;
      return start === 'ready' ? channel.ask(invocation) : start;
    },
    usable: channel.usable,
    stop: async () => {
      channel.end();
      await worker.terminate();
    },
  };
}
