/** Everything in memory that can go on has gone on by then; what hangs waits for the timeline. */
export const drained = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
