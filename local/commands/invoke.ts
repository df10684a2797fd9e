import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { claimDataDir } from '../engine/data-dir.ts';
import type { Outcome } from '../engine/functions/sandbox-channel.ts';
import { makeStoppers } from '../engine/stoppers.ts';
import { type Product, startProduct } from '../product.ts';
import { synthesize } from '../synthesize.ts';

/*
 * npm run invoke -- submit-intake events/aws/submit-intake.json
 * Runs one function on one event, with everything that follows from it, over the data in DATA_DIR or
 * else over a folder made for this run. The function's result is the last line of standard output.
 */

const USAGE = 'npm run invoke -- <function> <event.json>';
const say = console.error;

process.env['TZ'] = 'UTC';
const stoppers = makeStoppers();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void stoppers.stop().then(() => process.exit(1)));
}
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
  say(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
} finally {
  await stoppers.stop();
}

async function run([name, file, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || file === undefined || rest.length > 0) throw new Error(USAGE);
  const event = readEvent(file);
  const product = await start(dataDir());
  const { engine, ses } = product;
  const before = (await ses.mails()).length;
  const outcome = await engine.lambdas.invoke(functionCalled(name, product), event);
  await engine.settle();
  say(`${(await ses.mails()).length - before} mails were sent`);
  console.log(JSON.stringify(resultOf(outcome)));
  return outcome.kind === 'answered' ? 0 : 1;
}

function readEvent(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    throw new Error(`${file} cannot be read: ${fault instanceof Error ? fault.message : ''}`);
  }
}

function dataDir(): string {
  const given = process.env['DATA_DIR'];
  if (given) return resolve(given);
  const made = mkdtempSync(join(tmpdir(), 'practice-'));
  stoppers.add(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function start(folder: string): Promise<Product> {
  say('Building the pages and functions …');
  stoppers.add(await claimDataDir(folder));
  const assemblyFolder = await synthesize(folder);
  const origin = 'http://127.0.0.1:8080';
  const product = await startProduct({ assemblyFolder, dataDir: folder, origin, say });
  stoppers.add(product.stop);
  return product;
}

/** The function whose name on AWS is this, with or without the practice's prefix. */
function functionCalled(name: string, { engine }: Product): string {
  const found = engine.functions.find(
    (each) => each.name === name || each.name.endsWith(`-${name}`),
  );
  if (found) return found.arn;
  const names = engine.functions.map((each) => each.name).join(', ');
  throw new Error(`there is no function ${name}: there are ${names}`);
}

function resultOf(outcome: Outcome): unknown {
  switch (outcome.kind) {
    case 'answered':
      return outcome.result;
    case 'failed':
      return outcome.error;
    case 'timed-out':
      return { errorType: 'Sandbox.Timedout', errorMessage: 'the function ran out of time' };
  }
}
