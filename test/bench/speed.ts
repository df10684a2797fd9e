import { parseArgs } from 'node:util';
import { inPairs, median, type Contestant, type Pair } from './stand/pairs.ts';
import type { Cost, Lived } from './stand/sandbox.ts';
import { openStand } from './stand/stand.ts';

/*
 * npm run --silent bench [-- --pairs N]
 * How near the product comes to the least program that does the same (test/bench/limit). Each figure is
 * the median of ratios of processor time, product to limit, from runs next to each other; a line of JSON
 * on standard output, milliseconds on standard error. docs/performance.md says how to read it.
 */

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '11' } } });
const pairs = Number(values.pairs);
/** Further intakes in one process: all within what the guards let pass in an hour. */
const INTAKES = 50;
/** Mails of one sweep. */
const MAILS = 100;

const stand = await openStand();
try {
  const intakes = await inPairs(pairs, (contestant) => stand.receiveIntakes(contestant, INTAKES));
  const mails = await inPairs(pairs, (contestant) => stand.dispatchMails(contestant, MAILS));
  const figures = {
    coldIntake: told('cold start and first intake', intakes, ({ cold }) => cold, 1, 3),
    warmCpu: told('each further intake', intakes, ({ warm }) => warm, INTAKES, 2.5),
    coldDispatch: told('cold start and first mail', mails, ({ cold }) => cold, 1, 3),
    sweepCpu: told('each mail of a sweep', mails, ({ warm }) => warm, MAILS, 2),
    bundleBytes: stand.bundleBytes,
  };
  console.error(`submit-intake: ${figures.bundleBytes} bytes (at most 300000)`);
  console.log(JSON.stringify(figures));
} finally {
  await stand.close();
}

/** Prints what it took each of them, and gives the median of the ratios. */
function told(
  what: string,
  lived: readonly Pair<Lived>[],
  part: (lived: Lived) => Cost,
  share: number,
  limit: number,
): number {
  const ms = (contestant: Contestant, unit: keyof Cost) =>
    (median(lived.map((pair) => part(pair[contestant])[unit])) / share).toFixed(2);
  const ratios = lived.map(({ product, limit: least }) => part(product).cpu / part(least).cpu);
  const ratio = Math.round(median(ratios) * 100) / 100;
  console.error(
    `${what}: ${ratio} of the limit program's (at most ${limit}); ` +
      `product ${ms('product', 'cpu')} ms CPU, ${ms('product', 'wall')} ms by the clock; ` +
      `limit ${ms('limit', 'cpu')} ms CPU, ${ms('limit', 'wall')} ms by the clock`,
  );
  return ratio;
}
