import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { datesCase, type DatesCase } from './course-dates.arbitrary.ts';
import { compareDates, metInAll, type Met } from './dates-disagreements.ts';

/*
 * npm run check-dates -- --cases 100000 [--seed 1]
 * Compares the dates of so many courses with a paper calendar and Intl's clocks. Progress goes to
 * standard error, the result as one line of JSON to standard output; it fails at the first
 * disagreement and prints the smallest course that shows it.
 */

const CHUNK = 500;

process.exitCode = checkDates(options());

function options(): { readonly cases: number; readonly seed: number } {
  const { values } = parseArgs({
    options: { cases: { type: 'string' }, seed: { type: 'string' } },
  });
  const cases = Number(values.cases ?? 100_000);
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!Number.isInteger(cases) || cases < 1) throw new Error('--cases must be a whole number');
  if (!Number.isInteger(seed)) throw new Error('--seed must be a whole number');
  return { cases, seed };
}

function checkDates({ cases, seed }: { readonly cases: number; readonly seed: number }): number {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  const met: Met[] = [];
  for (let done = 0; done < cases; done += CHUNK) {
    const chunk = { numRuns: Math.min(CHUNK, cases - done), seed: seed + done / CHUNK };
    const outcome = fc.check(
      fc.property(datesCase, (given) => agrees(given, met)),
      chunk,
    );
    if (outcome.failed) {
      const [smallest] = outcome.counterexample ?? [];
      const disagreements = smallest ? compareDates(smallest).disagreements : [];
      const fault = outcome.errorInstance instanceof Error ? outcome.errorInstance.message : null;
      report({ cases: done + outcome.numRuns, failed: 1, seed, disagreements, fault, smallest });
      return 1;
    }
    progress(done + chunk.numRuns, cases, seconds());
  }
  report({ cases, failed: 0, seed, seconds: seconds(), met: metInAll(met) });
  return 0;
}

function agrees(given: DatesCase, met: Met[]): boolean {
  const found = compareDates(given);
  met.push(found.met);
  return found.disagreements.length === 0;
}

function report(result: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify(result));
}

/** A bar on a terminal; elsewhere a line for every tenth. */
function progress(done: number, cases: number, seconds: number): void {
  const share = done / cases;
  if (process.stderr.isTTY) {
    const bar = '#'.repeat(Math.round(share * 30)).padEnd(30, '.');
    process.stderr.write(
      `\r${bar} ${done}/${cases} courses, ${seconds} s ${done === cases ? '\n' : ''}`,
    );
    return;
  }
  const tenth = Math.floor(share * 10);
  if (tenth > Math.floor(((done - CHUNK) / cases) * 10)) {
    process.stderr.write(`${done}/${cases} courses, ${seconds} s\n`);
  }
}
