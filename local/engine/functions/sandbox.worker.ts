import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction, constants } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { moveDate } from './moved-date.ts';
import type { FunctionError, Invocation, SandboxReply, SandboxStart } from './sandbox-messages.ts';

type Handler = (event: unknown, context: object) => unknown;

/** The inside of one sandbox: loads the bundle once, then answers one event after another. */
const { bundle, exportName, clock, nodeOptions } = workerData as SandboxStart;
const say = (reply: SandboxReply) => parentPort?.postMessage(reply);

moveDate(new Float64Array(clock));
if (nodeOptions) process.env['NODE_OPTIONS'] = nodeOptions;
if (nodeOptions.includes('--disable-proto=throw')) closeProto();
const handler = load();
if (handler) {
  parentPort?.on('message', (invocation: Invocation) => void answer(handler, invocation));
  say({ kind: 'ready' });
}

function load(): Handler | undefined {
  try {
    const found = exportsOf(bundle)[exportName];
    if (typeof found === 'function') return found as Handler;
    throw new Error(`index.js exports no ${exportName}`);
  } catch (thrown) {
    say({ kind: 'init-failed', error: describe(thrown) });
    return undefined;
  }
}

/** Always as CommonJS, as on AWS: `require` would ask a package.json that does not belong to it. */
function exportsOf(path: string): Record<string, unknown> {
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const run = compileFunction(readFileSync(path, 'utf8'), names, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  const given = [module.exports, createRequire(path), module, path, dirname(path)];
  Reflect.apply(run, undefined, given);
  return module.exports;
}

/** What --disable-proto=throw does: nobody reaches a prototype by way of a key. */
function closeProto(): void {
  const refuse = (): never => {
    throw new Error('Accessing Object.prototype.__proto__ has been disallowed');
  };
  Object.defineProperty(Object.prototype, '__proto__', { get: refuse, set: refuse });
}

async function answer(handle: Handler, { event, context, timeoutMs }: Invocation): Promise<void> {
  const started = performance.now();
  const getRemainingTimeInMillis = () => timeoutMs - (performance.now() - started);
  try {
    const result = await handle(JSON.parse(event), { ...context, getRemainingTimeInMillis });
    say({ kind: 'answered', result: JSON.stringify(result ?? null) });
  } catch (thrown) {
    console.error(thrown);
    say({ kind: 'threw', error: describe(thrown) });
  }
}

function describe(thrown: unknown): FunctionError {
  return thrown instanceof Error
    ? { errorType: thrown.name, errorMessage: thrown.message }
    : { errorType: typeof thrown, errorMessage: String(thrown) };
}
