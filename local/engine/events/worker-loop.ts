/** Something that works through what comes in, one thing at a time, whenever it is woken. */
export type WorkerLoop = {
  readonly wake: () => void;
  /** Ends a pause before the work at once: somebody waits for everything to be done. */
  readonly hurry: () => void;
  /** True when everything that it was woken for is done. */
  readonly idle: () => boolean;
  readonly stop: () => Promise<void>;
};

export type WorkerLoopOptions = {
  /** Does one piece of work. */
  readonly step: (signal: AbortSignal) => Promise<'more' | 'nothing left'>;
  /** Looks for work this often even when nobody wakes it. */
  readonly everyMs?: number;
  /** Lets this pass between being woken and the work. */
  readonly afterMs?: number;
  /** Hears of a step that threw; it is tried again at the next round. */
  readonly failed: (fault: unknown) => void;
};

/** Calls `step` until nothing is left, then waits to be woken. */
export function startWorkerLoop(o: WorkerLoopOptions): WorkerLoop {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = makePause();
  const delay = makePause();
  let woken = true;
  let working = false;

  const workThrough = async () => {
    working = true;
    woken = false;
    try {
      while (!signal.aborted && (await o.step(signal)) === 'more');
    } catch (fault) {
      if (!signal.aborted) o.failed(fault);
    } finally {
      working = false;
    }
  };
  const run = async () => {
    while (!signal.aborted) {
      await workThrough();
      if (!woken && !signal.aborted) await rest.start(o.everyMs ?? Infinity);
      if (woken && !signal.aborted && o.afterMs) await delay.start(o.afterMs);
    }
  };
  const ended = run();
  return {
    wake: () => {
      woken = true;
      rest.end();
    },
    hurry: delay.end,
    idle: () => !woken && !working,
    stop: async () => {
      stopping.abort();
      rest.end();
      delay.end();
      await ended;
    },
  };
}

/** A pause that can be ended before its time. */
function makePause() {
  let end = () => {};
  return {
    start: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = ms === Infinity ? undefined : setTimeout(resolve, ms);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => end(),
  };
}
