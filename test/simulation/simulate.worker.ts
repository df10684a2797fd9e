import { parentPort, workerData } from 'node:worker_threads';
import { type Failure, seedsFrom, simulator } from './find-failure.ts';

/** Which seeds one worker lives. */
export type Share = {
  readonly first: number;
  readonly end: number;
  readonly step: number;
  readonly plant: string | undefined;
};
/** What it says: how many more have gone well, or what came of the first that did not. */
export type Said =
  | { readonly kind: 'lived'; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done' };

const EVERY = 50;

const say = (said: Said) => parentPort?.postMessage(said);
const { first, end, step, plant } = workerData as Share;
const { firstFailure } = await simulator(plant);
let unsaid = 0;
const failure = await firstFailure(seedsFrom(first, end, step), () => {
  unsaid += 1;
  if (unsaid < EVERY) return;
  say({ kind: 'lived', count: unsaid });
  unsaid = 0;
});
say({ kind: 'lived', count: unsaid });
say(failure ? { kind: 'failed', failure } : { kind: 'done' });
