import { claimDataDir, emptyDataDir } from './engine/data-dir.ts';
import { makeStoppers } from './engine/stoppers.ts';
import { openListener } from './listener.ts';
import { startProduct } from './product.ts';
import { readStartSettings } from './start-settings.ts';
import { synthesize } from './synthesize.ts';

/* npm start: synthesizes the CDK app and runs what it describes on this machine. */

// As on AWS: a sandbox shares this setting with the process it lives in.
process.env['TZ'] = 'UTC';

const stoppers = makeStoppers();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(0));
}

try {
  await start();
} catch (fault) {
  if (!stopping.signal.aborted) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    await stop(1);
  }
}

async function start(): Promise<void> {
  const { port, dataDir, fresh } = readStartSettings(process.argv.slice(2), process.env);
  const listener = await openListener(port);
  stoppers.add(listener.close);
  if (fresh) await emptyDataDir(dataDir);
  stoppers.add(await claimDataDir(dataDir));
  console.log('Building the pages and functions …');
  const assemblyFolder = await synthesize(dataDir, stopping.signal);
  const { origin } = listener;
  const product = await startProduct({ assemblyFolder, dataDir, origin, say: console.error });
  stoppers.add(product.stop);
  stopping.signal.throwIfAborted();
  await product.engine.lambdas.warm();
  listener.answerWith(product.handle);
  console.log(addresses(origin, dataDir));
}

/** Stops everything that was started here; asked twice, it waits no longer. */
async function stop(code: number): Promise<void> {
  if (stopping.signal.aborted) process.exit(1);
  stopping.abort();
  await stoppers.stop();
  process.exit(code);
}

function addresses(origin: string, dataDir: string): string {
  return `
  Intake form     ${origin}/
  Staff console   ${origin}/staff
  Mailbox, clock  ${origin}/local

The data is kept in ${dataDir}. Press Ctrl-C to stop.`;
}
