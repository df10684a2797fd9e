import { resolve } from 'node:path';
import { readPracticeFile } from '../../infra/practice-file.ts';
import { claimDataDir, emptyDataDir } from '../engine/data-dir.ts';
import { makeStoppers } from '../engine/stoppers.ts';
import { openListener } from '../listener.ts';
import { startProduct } from '../product.ts';
import { synthesize } from '../synthesize.ts';
import { runDemo } from './run-demo.ts';
import { progressBar } from './progress.ts';
import { resultTable } from './result-table.ts';

/*
 * npm run demo [-- --json]
 * Four months of a made-up practice on the real product, over HTTP, in a data folder of its own; then
 * every reminder in the mailbox is held against a schedule computed independently.
 */

process.env['TZ'] = 'UTC';
const stoppers = makeStoppers();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void stoppers.stop().then(() => process.exit(1)));
}
try {
  process.exitCode = await demo(process.argv.slice(2));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
} finally {
  await stoppers.stop();
}

async function demo(words: readonly string[]): Promise<number> {
  const unknown = words.find((word) => word !== '--json');
  if (unknown) throw new Error(`${unknown} is not an option of npm run demo: there is only --json`);
  const practiceFile = resolve(process.env['PRACTICE_FILE'] ?? 'practice.json');
  const practice = readPracticeFile(practiceFile);
  if (practice.kind === 'invalid') throw new Error(practice.complaints.join('\n'));

  const dataDir = resolve(process.env['DATA_DIR'] || '.data-demo');
  const product = await startFresh(dataDir);
  const bar = progressBar(process.stderr);
  const result = await runDemo(product, practice.settings, (day, of, says) => {
    bar.show(day, of, says);
  });
  bar.clear();
  console.log(words.length > 0 ? JSON.stringify(result.counts) : resultTable(result));
  return result.counts.duplicates === 0 && result.counts.late === 0 ? 0 : 1;
}

async function startFresh(dataDir: string) {
  const listener = await openListener(0);
  stoppers.add(listener.close);
  await emptyDataDir(dataDir);
  stoppers.add(await claimDataDir(dataDir));
  console.error('Building the pages and functions …');
  const assemblyFolder = await synthesize(dataDir);
  const { origin } = listener;
  const product = await startProduct({ assemblyFolder, dataDir, origin, say: () => undefined });
  stoppers.add(product.stop);
  listener.answerWith(product.handle);
  return { origin, mails: () => product.ses.mails() };
}
