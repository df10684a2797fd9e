import type { Clock } from '../clock.ts';
import { clockMove, moveClock, targetOf, type ClockMove, type Timekept } from './clock-move.ts';
import { json, problem, type LocalReply } from './reply.ts';

const EXAMPLES = 'Send {"advance":"P3D"} or {"now":"2026-12-01T09:00:00-05:00"}.';

/** Shows and moves the clock; moves wait for one another. */
export function makeClockRoutes(clock: Clock, engine: Timekept) {
  let last: Promise<unknown> = Promise.resolve();
  const move = async (asked: ClockMove): Promise<LocalReply> => {
    const before = clock.now();
    const target = targetOf(asked, before);
    if (target === undefined) return problem(400, 'This time cannot be read', EXAMPLES);
    if (target < before) {
      return problem(409, 'The clock never goes back', `It is ${before.toISOString()} here.`);
    }
    await moveClock(clock, engine, target);
    return show();
  };
  const show = () => json({ now: clock.now().toISOString() });
  return {
    show,
    move: (body: unknown): Promise<LocalReply> => {
      const asked = clockMove.safeParse(body);
      if (!asked.success) {
        return Promise.resolve(problem(400, 'Only advance or now moves the clock', EXAMPLES));
      }
      const moved = last.then(() => move(asked.data));
      last = moved.catch(() => undefined);
      return moved;
    },
  };
}
