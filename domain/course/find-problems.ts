import { addDays } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import { freeStarts, nearestStarts } from '../counselor/openings.ts';
import { NEARBY_DAYS } from './busy-range.ts';
import { startJudge } from './check-start.ts';
import type { Session } from './course.ts';
import { holderOf } from './course-writes.ts';
import type { Room } from './decision.ts';
import { stands } from './live-sessions.ts';
import type { DateProblem } from './preview.ts';
import type { CourseRefusal } from './refusal.ts';

const MOST_ALTERNATIVES = 3;

/** A new start that somebody wants for a session. */
export type WantedStart = {
  readonly number: number;
  readonly start: WallTime;
  readonly minutes: number;
  /**
   * Where it stands in the order of the course, as milliseconds: a session that moves stays between
   * its neighbours. `null`: anywhere, as long as it has its day to itself.
   */
  readonly rank: number | null;
};

type Placed = { readonly date: string; readonly rank: number | null };
type Problem = NonNullable<CourseRefusal['problems']>[number];

/**
 * Decides which of the wanted starts cannot be had, and what is free near each. The cells of the
 * sessions that get a new start count as free; those of the course's other sessions do not.
 */
export function findProblems({
  wanted,
  sessions,
  counselor,
  busy,
  timeZone,
  now,
}: Room & {
  readonly wanted: readonly WantedStart[];
  /** All sessions of the course as they are. */
  readonly sessions: readonly Session[];
  readonly timeZone: string;
  readonly now: Date;
}): readonly Problem[] {
  const isWanted = ({ number }: { readonly number: number }) =>
    wanted.some((each) => each.number === number);
  const moving = new Set(sessions.filter(isWanted).map(holderOf));
  const staying = sessions.filter((each) => stands(each) && !isWanted(each)).map(placeOf);

  return wanted.flatMap(({ number, start, minutes, rank }) => {
    const rules = { counselor, busy, minutes, timeZone, now };
    const judge = startJudge({ ...rules, ignore: (holder) => moving.has(holder) });
    const others = [
      ...staying,
      ...wanted
        .filter((other) => other.number !== number)
        .map((other) => ({ date: other.start.date, rank: other.rank })),
    ];
    const astray = (date: string) => orderProblem({ date, rank }, others);
    const problem = judge(start).problem ?? astray(start.date);
    if (!problem) return [];
    const free = freeStarts(counselor.hours, minutes, judge);
    const alternatives = nearestStarts((date) => (astray(date) ? [] : free(date)), {
      ...{ near: start, most: MOST_ALTERNATIVES },
      ...{ from: addDays(start.date, -NEARBY_DAYS), to: addDays(start.date, NEARBY_DAYS) },
    });
    return [{ number, start, problem, alternatives }];
  });
}

const placeOf = ({ start, startsAt }: Session): Placed => ({
  date: start.date,
  rank: startsAt.getTime(),
});

/** The dates of a course rise with the order of its sessions, and no two share one. */
function orderProblem(place: Placed, others: readonly Placed[]): DateProblem | null {
  if (others.some(({ date }) => date === place.date)) return 'same-day';
  const isAstray = (other: Placed) =>
    place.rank !== null &&
    other.rank !== null &&
    (other.rank < place.rank ? other.date > place.date : other.date < place.date);
  return others.some(isAstray) ? 'out-of-order' : null;
}
