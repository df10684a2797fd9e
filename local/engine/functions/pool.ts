import { type WriteStream, createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionSettings } from './function-settings.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import type { Outcome } from './sandbox-channel.ts';
import type { Invocation } from './sandbox-messages.ts';

/** Sandboxes a function may have at once here; a further event waits its turn. */
const MOST_SANDBOXES = 4;

/** The sandboxes of one function. */
export type Pool = {
  readonly invoke: (invocation: Invocation) => Promise<Outcome>;
  /** Starts a sandbox ahead of the first event; tells how that failed, if it did. */
  readonly warm: () => Promise<Outcome | 'ready'>;
  readonly stop: () => Promise<void>;
};

export function makePool(o: {
  settings: FunctionSettings;
  environment: Record<string, string>;
  clock: SharedArrayBuffer;
  logFolder: string;
}): Pool {
  const log = openLog(o.logFolder, o.settings.name);
  const all = new Set<Sandbox>();
  const idle: Sandbox[] = [];
  const waiting: ((sandbox: Sandbox) => void)[] = [];
  let stopped = false;

  const start = () => {
    const sandbox = startSandbox({ ...o, log });
    all.add(sandbox);
    return sandbox;
  };
  const take = (): Promise<Sandbox> => {
    const free = idle.pop();
    if (free) return Promise.resolve(free);
    if (all.size < MOST_SANDBOXES) return Promise.resolve(start());
    return new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (sandbox: Sandbox) => {
    if (!sandbox.usable()) all.delete(sandbox);
    const next = waiting.shift();
    // In the end those who still wait get the stopped one, which answers that it has ended.
    if (next) next(sandbox.usable() || stopped ? sandbox : start());
    else if (sandbox.usable()) idle.push(sandbox);
  };
  const using = async <T>(use: (sandbox: Sandbox) => Promise<T>): Promise<T> => {
    const sandbox = await take();
    try {
      return await use(sandbox);
    } finally {
      giveBack(sandbox);
    }
  };

  return {
    invoke: (invocation) => using((sandbox) => sandbox.invoke(invocation)),
    warm: () => using((sandbox) => sandbox.started),
    stop: async () => {
      stopped = true;
      await Promise.all([...all].map((sandbox) => sandbox.stop()));
      await new Promise<void>((closed) => log.end(closed));
    },
  };
}

function openLog(folder: string, name: string): WriteStream {
  mkdirSync(folder, { recursive: true });
  return createWriteStream(join(folder, `${name}.log`), { flags: 'a', mode: 0o600 });
}
