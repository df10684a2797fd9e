import { mkdtempSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startVictim } from '../kills/victim.ts';
import { productAssembly } from '../support/local-product.ts';
import { flood } from './flood.ts';
import { intakes } from './intakes.ts';
import { bookCourses, reminders } from './reminders.ts';

/*
 * npm run --silent load -- intakes [--minutes 10] [--step 20]
 * npm run --silent load -- reminders [--count 1000]
 * npm run --silent load -- flood [--rate 200] [--seconds 60]
 * Loads the whole product on this machine, and nothing else: it starts one on 127.0.0.1. JSON on standard
 * output, progress on standard error; docs/performance.md has what it showed.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    step: { type: 'string', default: '20' },
    count: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
  },
});

/** Bounded: nobody floods this machine for a day by a slip of the hand. */
function numberOf(name: keyof typeof values, most: number): number {
  const number = Number(values[name]);
  if (number > 0 && number <= most) return number;
  throw new Error(`--${name} must be above 0 and ${most} at most`);
}

const say = (line: string) => console.error(line);

process.env['TZ'] = 'UTC';
const dataDir = join(mkdtempSync(join(tmpdir(), 'load-')), 'data');
const place = { assemblyFolder: await productAssembly(), dataDir };
const loadBefore = loadavg()[0];
const result = await run();
console.log(
  JSON.stringify({ ...result, machineLoad: { before: loadBefore, after: loadavg()[0] } }),
);

async function run(): Promise<object> {
  switch (positionals[0]) {
    case 'intakes': {
      const [minutes, stepSeconds] = [numberOf('minutes', 60), numberOf('step', 300)];
      say('The throttles of the template are lifted for this run.');
      return withProduct({}, ({ origin, pids }) =>
        intakes({ ...{ origin, pids, minutes, stepSeconds }, say }),
      );
    }
    case 'reminders': {
      const count = numberOf('count', 5_000);
      const due = await bookCourses(place, count, say);
      return withProduct({}, ({ origin }) => reminders({ origin, dataDir, count, due, say }));
    }
    case 'flood': {
      const [rate, seconds] = [numberOf('rate', 1_000), numberOf('seconds', 600)];
      return withProduct({ throttled: true }, ({ origin }) =>
        flood({ ...{ origin, rate, seconds }, say }),
      );
    }
    default:
      throw new Error('Say which: intakes, reminders or flood');
  }
}

async function withProduct<Result>(
  more: { readonly throttled?: boolean },
  use: (product: { readonly origin: string; readonly pids: readonly number[] }) => Promise<Result>,
): Promise<Result> {
  const victim = await startVictim({ ...place, ...more });
  try {
    return await use({ origin: victim.origin(), pids: victim.pids() });
  } finally {
    await victim.stop();
  }
}
