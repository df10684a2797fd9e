/** What has to be stopped in the end, last started first, however far the start came. */
export type Stoppers = {
  readonly add: (stop: () => void | Promise<void>) => void;
  readonly stop: () => Promise<void>;
};

export function makeStoppers(): Stoppers {
  const all: (() => void | Promise<void>)[] = [];
  return {
    add: (stop) => void all.push(stop),
    stop: async () => {
      for (let stop = all.pop(); stop; stop = all.pop()) await stop();
    },
  };
}
