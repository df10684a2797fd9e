import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { WouldGoBack, type Clock } from '../clock.ts';

/** Where the clock is asked to go: by a duration of ISO 8601, or to an instant with its offset. */
export const clockMove = z.union([
  z.strictObject({ advance: z.string().max(64) }),
  z.strictObject({ now: z.string().max(64) }),
]);
export type ClockMove = z.output<typeof clockMove>;

/** Far enough for any demonstration, and near enough that everybody's birthday stays believable. */
const LAST = Temporal.Instant.from('2099-12-31T23:59:59Z');

/** The instant a move leads to, or undefined for one that cannot be read. A day is 24 hours. */
export function targetOf(move: ClockMove, now: Date): Date | undefined {
  try {
    const target =
      'now' in move ? Temporal.Instant.from(move.now) : advanced(now, move.advance).toInstant();
    if (Temporal.Instant.compare(target, LAST) > 0) return undefined;
    return new Date(target.epochMilliseconds);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function advanced(now: Date, duration: string): Temporal.ZonedDateTime {
  const start = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC');
  return start.add(Temporal.Duration.from(duration));
}

/** What has to keep up with the clock. */
export type Timekept = {
  /** Resolves once nothing is running or waiting to run. */
  settle(): Promise<void>;
  /** Runs everything that the schedule would run now. */
  tick(): Promise<void>;
  /** When anything is due, in any order; a retry is due again at a later time. */
  dueTimes(): Promise<readonly Date[]>;
};

/** Moves the clock from due time to due time, so that everything on the way happens in its order. */
export async function moveClock(clock: Clock, engine: Timekept, target: Date): Promise<void> {
  await engine.settle();
  for (;;) {
    const stop = nextStop(await engine.dueTimes(), clock.now(), target);
    reach(clock, stop);
    await catchUp(clock, engine);
    if (stop === target) return;
  }
}

/** One tick may not be enough for all that is due: more follow as long as each gets further. */
async function catchUp(clock: Clock, engine: Timekept): Promise<void> {
  let before = Infinity;
  for (;;) {
    await engine.tick();
    await engine.settle();
    const left = (await engine.dueTimes()).filter((time) => time <= clock.now()).length;
    if (left === 0 || left >= before) return;
    before = left;
  }
}

function nextStop(due: readonly Date[], now: Date, target: Date): Date {
  const onTheWay = due.filter((time) => time > now && time < target);
  return onTheWay.reduce((first, time) => (time < first ? time : first), target);
}

/** Time runs on while the work is done, and may have reached the stop by itself. */
function reach(clock: Clock, stop: Date): void {
  try {
    clock.setTo(stop);
  } catch (fault) {
    if (!(fault instanceof WouldGoBack)) throw fault;
  }
}
