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
  /** Whether any of its sandboxes is at work. */
  readonly busy: () => boolean;
  /** Ends a sandbox as AWS may at any moment, one at work before an idle one; tells whether there was one. */
  readonly terminateOne: (pick: (from: number) => number) => boolean;
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

  const atWork = () => [...all].filter((sandbox) => !idle.includes(sandbox));

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
    busy: () => atWork().length > 0,
    terminateOne: (pick) => {
      const busy = atWork();
      const from = busy.length > 0 ? busy : idle;
      const one = from[pick(from.length)];
      if (!one) return false;
      all.delete(one);
      if (idle.includes(one)) idle.splice(idle.indexOf(one), 1);
      void one.stop();
      return true;
    },
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
