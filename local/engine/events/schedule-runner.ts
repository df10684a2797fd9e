import type { Clock } from '../../clock.ts';
import type { Schedule } from './schedules.ts';

/** Runs the schedules by the clock of this machine, which may be moved. */
export type ScheduleRunner = {
  /** Wakes every target now, and waits until all are done. */
  readonly tick: () => Promise<void>;
  readonly idle: () => boolean;
  readonly stop: () => void;
};

/** How often the clock is looked at: it may have been moved. */
const LOOK_MS = 1_000;

export function startScheduleRunner(o: {
  schedules: readonly Schedule[];
  clock: Clock;
  invoke: (functionArn: string, event: unknown) => Promise<void>;
  failed: (fault: unknown) => void;
}): ScheduleRunner {
  const next = new Map(o.schedules.map(({ id }) => [id, o.clock.now().getTime()]));
  let running = 0;

  const run = async (schedule: Schedule) => {
    next.set(schedule.id, o.clock.now().getTime() + schedule.everyMs);
    running += 1;
    try {
      await o.invoke(schedule.functionArn, schedule.input);
    } finally {
      running -= 1;
    }
  };
  const look = () => {
    const now = o.clock.now().getTime();
    const due = o.schedules.filter(({ id }) => (next.get(id) ?? 0) <= now);
    for (const schedule of due) run(schedule).catch(o.failed);
  };
  const timer = setInterval(look, LOOK_MS);
  look();
  return {
    tick: async () => {
      await Promise.all(o.schedules.map(run));
    },
    idle: () => running === 0,
    stop: () => clearInterval(timer),
  };
}
