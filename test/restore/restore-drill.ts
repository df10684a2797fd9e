import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { productAssembly } from '../support/local-product.ts';
import { holds } from './drill-holds.ts';
import { runDrill } from './run-drill.ts';

/*
 * npm run restore-drill [-- --forms 20 --courses 3 --days 6]
 * Practises docs/runbook-restore.md on this machine. Fails when a mail goes twice, something that was
 * acknowledged before the moment is lost, or something acknowledged after it is neither there nor listed.
 */

const { values } = parseArgs({
  options: {
    forms: { type: 'string', default: '20' },
    courses: { type: 'string', default: '3' },
    days: { type: 'string', default: '6' },
  },
});
const numberOf = (name: keyof typeof values): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number`);
  return number;
};

process.env['TZ'] = 'UTC';
const result = await runDrill({
  assemblyFolder: await productAssembly(),
  dataDir: join(mkdtempSync(join(tmpdir(), 'restore-')), 'data'),
  forms: numberOf('forms'),
  courses: numberOf('courses'),
  days: numberOf('days'),
  say: (line) => console.error(line),
});
console.log(JSON.stringify(result, null, 2));
process.exit(holds(result) ? 0 : 1);
