/**
 * Everything in memory that can go on has gone on by then; what hangs waits for the timeline. Node
 * turns to its next ticks when no promise has anything left to do, and that is sooner than a turn
 * of its loop. Nothing that a life runs waits for the loop: its ports answer from memory.
 */
export const drained = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(resolve);
  });
