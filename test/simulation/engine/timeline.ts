/** Virtual time: what is to happen, each at its moment, one after the other. */
export type Timeline = {
  readonly now: () => Date;
  /** Things at one moment happen in the order in which they were planned. */
  readonly at: (moment: number, happen: () => void) => void;
  readonly after: (milliseconds: number, happen: () => void) => void;
  /** Does what comes next, unless that is later than `until`; whether there was anything. */
  readonly step: (until: number) => boolean;
  /** Nothing happens until then. */
  readonly skipTo: (moment: number) => void;
};

type Planned = { readonly at: number; readonly order: number; readonly happen: () => void };

export function timelineFrom(start: Date): Timeline {
  let now = start.getTime();
  let order = 0;
  /** By moment, the latest first: what comes next is at the end. */
  const planned: Planned[] = [];
  const at = (moment: number, happen: () => void) => {
    const next = { at: Math.max(moment, now), order: (order += 1), happen };
    planned.splice(placeOf(planned, next), 0, next);
  };
  return {
    now: () => new Date(now),
    at,
    after: (milliseconds, happen) => at(now + milliseconds, happen),
    step: (until) => {
      const next = planned.at(-1);
      if (!next || next.at > until) return false;
      planned.pop();
      now = next.at;
      next.happen();
      return true;
    },
    skipTo: (moment) => {
      now = Math.max(now, moment);
    },
  };
}

function placeOf(planned: readonly Planned[], next: Planned): number {
  let [low, high] = [0, planned.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((planned[middle]?.at ?? 0) > next.at) low = middle + 1;
    else high = middle;
  }
  return low;
}
