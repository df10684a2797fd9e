import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { progressBar } from '../../local/demo/progress.ts';
import { productAssembly } from '../support/local-product.ts';
import { isUrgent } from '../../domain/mail/urgency.ts';
import { toldById } from '../../domain/mail/replay.ts';
import { runKills, type KillsResult } from './run-kills.ts';

/*
 * npm run kills -- --times 200 [--seed 1]
 * Kills the product's processes while people use it: sandboxes of its functions, its database, and
 * every tenth time all of it. Fails when something acknowledged is lost, a mail has no end, or more
 * mails went twice than something was killed.
 */

const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const times = Number(values.times ?? 200);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(times) || times < 1) throw new Error('--times must be a whole number');
if (!Number.isInteger(seed)) throw new Error('--seed must be a whole number');

const bar = progressBar(process.stderr);
const dataDir = join(mkdtempSync(join(tmpdir(), 'kills-')), 'data');
const assemblyFolder = await productAssembly();
const result = await runKills({
  times,
  seed,
  assemblyFolder,
  dataDir,
  onKill: (kill) => bar.show(kill, times, `${kill} of ${times} kills`),
});
bar.clear();
console.log(table(result));
console.log(
  `The data is kept in ${dataDir}; again: npm run kills -- --times ${times} --seed ${seed}`,
);
process.exit(holds(result) ? 0 : 1);

function table({
  killed,
  acknowledged,
  lost,
  unrung,
  mails,
  taken,
  duplicates,
}: KillsResult): string {
  const rows: readonly (readonly [string, number])[] = [
    ['sandboxes killed', killed.sandbox],
    ['databases killed', killed.database],
    ['whole products killed', killed.product],
    ['forms acknowledged', acknowledged.intakes],
    ['of these urgent', acknowledged.urgent],
    ['decisions acknowledged', acknowledged.accepted],
    ['courses acknowledged', acknowledged.courses],
    ['lost of these', lost.length],
    ['urgent and rang nobody', unrung.length],
    ...Object.entries(mails).map(([state, count]) => [`mail rows ${state}`, count] as const),
    ['mails taken by the mail service', taken],
    ['of these a second time', duplicates.length],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...rows.map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(6)}`),
    ...lost.map((path) => `  lost: ${path}`),
    ...unrung.map((id) => `  rang nobody: ${id}`),
    ...duplicates.map((id) => `  twice: ${id}`),
  ].join('\n');
}

/** Word of a mail is never lost on this machine, so a kill repeats none: only alerts do not wait for it. */
function holds({ killed, lost, unrung, mails, duplicates }: KillsResult): boolean {
  const alerts = duplicates.filter((id) => {
    const { kind } = toldById(id);
    return kind !== undefined && isUrgent(kind);
  });
  const kills = killed.sandbox + killed.database + killed.product;
  return (
    [lost, unrung].every((faults) => faults.length === 0) &&
    mails.due === 0 &&
    duplicates.length === alerts.length &&
    alerts.length <= kills
  );
}
