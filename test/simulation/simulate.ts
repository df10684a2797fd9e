import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { progressBar } from '../../local/demo/progress.ts';
import { type Failure, simulator } from './find-failure.ts';
import type { Said, Share } from './simulate.worker.ts';

/*
 * npm run simulate -- --seeds 10000 [--from 1] [--plant NAME]
 * Lives so many lives of the product and holds every one against the invariants. The result is one
 * line of JSON; a life that breaks a promise is told step by step, with the command that lives it
 * again, and makes this fail. With `--seeds 1` the whole life is told in any case.
 */

const MOST_WORKERS = 8;

type Options = {
  readonly seeds: number;
  readonly from: number;
  readonly plant: string | undefined;
};

function options(): Options {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string' },
      from: { type: 'string' },
      plant: { type: 'string' },
    },
  });
  const seeds = Number(values.seeds ?? 10_000);
  const from = Number(values.from ?? 1);
  if (!Number.isInteger(seeds) || seeds < 1) throw new Error('--seeds must be a whole number');
  if (!Number.isInteger(from) || from < 0) throw new Error('--from must be a whole number');
  return { seeds, from, plant: values.plant };
}

async function simulate({ seeds, from, plant }: Options): Promise<number> {
  const { trace } = await simulator(plant);
  if (seeds === 1) for (const line of await trace(from)) console.log(line);
  const began = performance.now();
  const failure = await inWorkers({ seeds, from, plant });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (!failure) {
    console.log(JSON.stringify({ seeds, from, failed: 0, seconds }));
    return 0;
  }
  if (seeds > 1) for (const line of failure.trace) console.log(line);
  console.log(`\n${failure.message}\nseed ${failure.seed}; again: ${failure.replay}`);
  return 1;
}

/** Shares the seeds out; the first failure ends them all. */
async function inWorkers({ seeds, from, plant }: Options): Promise<Failure | undefined> {
  const step = Math.min(availableParallelism(), MOST_WORKERS, seeds);
  const bar = progressBar(process.stderr);
  let lived = 0;
  const shares = Array.from({ length: step }, (_, index): Share => ({
    first: from + index,
    end: from + seeds,
    ...{ step, plant },
  }));
  const workers: Worker[] = [];
  const share = (workerData: Share) =>
    new Promise<Failure | undefined>((resolve, reject) => {
      const worker = new Worker(new URL('./simulate.worker.ts', import.meta.url), { workerData });
      workers.push(worker);
      worker.on('error', reject);
      worker.on('message', (said: Said) => {
        if (said.kind === 'failed') return resolve(said.failure);
        if (said.kind === 'done') return resolve(undefined);
        lived += said.count;
        return bar.show(lived, seeds, `${lived}/${seeds} lives`);
      });
    });
  const shared = shares.map(share);
  const failure = await firstOf(shared);
  bar.clear();
  await Promise.all(workers.map((worker) => worker.terminate()));
  return failure;
}

/** The first failure, as soon as there is one; nothing once all have ended well. */
const firstOf = (shared: readonly Promise<Failure | undefined>[]): Promise<Failure | undefined> =>
  new Promise((resolve, reject) => {
    const settle = async (each: Promise<Failure | undefined>) => {
      const failure = await each;
      if (failure) resolve(failure);
    };
    Promise.all(shared.map(settle)).then(() => resolve(undefined), reject);
  });

process.exitCode = await simulate(options());
