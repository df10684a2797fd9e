import { setImmediate } from 'node:timers/promises';
import { liveASeed } from './live-a-seed.ts';
import { PLANTS } from './plants/plants.ts';
import { Violation } from './violation.ts';
import { functionsOn } from './world/functions.ts';
import { simulatedPorts } from './world/simulated-ports.ts';
import { makeWorlds } from './worlds.ts';

/** A seed whose life broke a promise: which one, and all that happened until then. */
export type Failure = {
  readonly seed: number;
  readonly invariant: string;
  readonly message: string;
  readonly trace: readonly string[];
  /** What lives that seed again. */
  readonly replay: string;
};

/** Lives lives; with a plant, on a product that has that bug. */
export async function simulator(plantName?: string) {
  const plant = PLANTS.find(({ name }) => name === plantName);
  if (plantName !== undefined && !plant) {
    throw new Error(
      `No plant ${plantName}; there are ${PLANTS.map(({ name }) => name).join(', ')}`,
    );
  }
  const sound = simulatedPorts();
  const worlds = await makeWorlds(functionsOn(sound));
  const functions = functionsOn(plant ? plant.on(simulatedPorts()) : sound);
  const lived = (seed: number, trace?: (line: string) => void) =>
    liveASeed(seed, { worlds, functions }, trace);

  const explained = async (seed: number): Promise<Failure> => {
    const trace: string[] = [];
    const { failure } = await lived(seed, (line) => trace.push(line));
    const planted = plant ? ` --plant ${plant.name}` : '';
    return {
      seed,
      invariant: failure instanceof Violation ? failure.invariant : 'I10',
      message: failure instanceof Error ? failure.message : String(failure),
      trace,
      replay: `npm run simulate -- --seeds 1 --from ${seed}${planted}`,
    };
  };
  return {
    trace: async (seed: number): Promise<readonly string[]> => {
      const lines: string[] = [];
      await lived(seed, (line) => lines.push(line));
      return lines;
    },
    /** The first of these seeds that breaks a promise. */
    firstFailure: async (
      seeds: Iterable<number>,
      done: (count: number) => void = () => {},
    ): Promise<Failure | undefined> => {
      let count = 0;
      for (const seed of seeds) {
        if ((await lived(seed)).failure !== undefined) return explained(seed);
        // A life never turns to the loop; between two, others of this process have theirs.
        await setImmediate();
        done((count += 1));
      }
      return undefined;
    },
  };
}

/** Every `step`-th whole number from `first` on, below `end`. */
export function* seedsFrom(first: number, end: number, step = 1): Generator<number> {
  for (let seed = first; seed < end; seed += step) yield seed;
}
