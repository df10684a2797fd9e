import { quartersOf } from '../calendar/cells.ts';
import { localDay, type LocalDay } from '../calendar/local-day.ts';
import { minutesOf } from '../calendar/time-of-day.ts';
import type { BusyCell, WallTime } from '../calendar/wall-time.ts';
import type { Counselor } from '../counselor/counselor.ts';
import { workingDay, type WorkingDay } from '../counselor/working-hours.ts';
import type { DateProblem } from './preview.ts';

const MINUTE_MS = 60_000;

/** What is looked at to say whether a session can be somewhere. */
export type StartRules = {
  readonly counselor: Counselor;
  /** Of the dates asked about; other counselors' cells are passed over. */
  readonly busy: readonly BusyCell[];
  /** Holders whose cells count as free: the session that moves, or the course that is planned anew. */
  readonly ignore: (holder: string) => boolean;
  /** Length of the session; the buffer is the counselor's. */
  readonly minutes: number;
  readonly timeZone: string;
  readonly now: Date;
};

export type JudgedStart = {
  /** `null` when the wall clock does not name one instant. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly problem: DateProblem | null;
};

/** Decides whether one session can begin at `start`: the first problem there is, or `null`. */
export const problemAt = ({
  start,
  ...rules
}: StartRules & { readonly start: WallTime }): DateProblem | null =>
  startJudge(rules)(start).problem;

/**
 * The same for many starts: what is taken is put in order once, each date is looked up once.
 *
 * The clock comes first, since without an instant nothing else can be said; then the past; then
 * whether the counselor is with the practice still, and their day off, hours and bookings. The session must lie within the hours, its buffer need
 * not; a session that crosses local midnight is outside every day's hours.
 */
export function startJudge(rules: StartRules): (start: WallTime) => JudgedStart {
  const taken = takenQuarters(rules);
  const dayOf = eachOnce((date) => ({
    clock: localDay(date, rules.timeZone),
    work: workingDay(rules.counselor.hours, date),
  }));
  return (start) => {
    const day = dayOf(start.date);
    const resolved = day.clock.resolve(start.time);
    if (resolved.kind !== 'instant') {
      return { startsAt: null, endsAt: null, problem: resolved.kind };
    }
    const startsAt = resolved.at;
    const endsAt = new Date(startsAt.getTime() + rules.minutes * MINUTE_MS);
    const problem =
      (startsAt <= rules.now ? 'past' : null) ??
      (rules.counselor.gone ? 'counselor-gone' : null) ??
      day.work.closed ??
      (within(start, day, rules.minutes) ? null : 'outside-hours') ??
      (isTaken(startsAt, taken, rules) ? 'taken' : null);
    return { startsAt, endsAt, problem };
  };
}

function takenQuarters({ busy, counselor, ignore }: StartRules): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { counselorId, quarter, holder } of busy) {
    if (counselorId === counselor.id && !ignore(holder)) taken.add(quarter);
  }
  return taken;
}

function isTaken(
  startsAt: Date,
  taken: ReadonlySet<number>,
  { counselor, minutes }: StartRules,
): boolean {
  const { bufferMinutes } = counselor.hours;
  const { first, end } = quartersOf({ startsAt, minutes, bufferMinutes });
  for (let quarter = first; quarter < end; quarter += 1) {
    if (taken.has(quarter)) return true;
  }
  return false;
}

function within(
  { time }: WallTime,
  { clock, work }: { readonly clock: LocalDay; readonly work: WorkingDay },
  minutes: number,
): boolean {
  const end = clock.minutesAtEnd(time, minutes);
  return work.spans.some(({ from, to }) => from <= time && end <= minutesOf(to));
}

function eachOnce<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}
