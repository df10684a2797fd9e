import { addDays, wallMilliseconds } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import { freeStarts, nearestStarts, type FreeStarts } from '../counselor/openings.ts';
import { startJudge, type JudgedStart, type StartRules } from './check-start.ts';
import type { CoursePlan } from './course.ts';
import { phaseOf } from './phase.ts';
import { plannedStarts, type PlannedStart, type PlanOfDates } from './plan-dates.ts';
import type { CoursePreview, DateProblem, PlannedSession } from './preview.ts';

/** How far from a date that cannot be had another one is looked for, in days either way. */
const NEARBY_DAYS = 7;
const MOST_ALTERNATIVES = 3;

/**
 * Decides where every session of a plan would be, what stands in the way of each, and what is free
 * near by. Each date is judged as if it were the only one, then against the other dates of the plan.
 */
export function previewCourse({
  plan,
  ...rest
}: Omit<StartRules, 'minutes'> & { readonly plan: CoursePlan }): CoursePreview {
  const rules: StartRules = { ...rest, minutes: plan.minutes };
  const judge = startJudge(rules);
  const free = freeStarts(rules.counselor.hours, rules.minutes, judge);
  const starts = plannedStarts(plan);
  const replaced = new Set(plan.instead.map(({ number }) => number));
  const judged = starts.map((planned) => ({ ...planned, ...judge(planned.start) }));
  const changes = clockChanges(judged);

  const sessions = judged.map(({ number, start, startsAt, endsAt, problem }): PlannedSession => {
    const found = problem ?? orderProblem({ number, start }, starts, replaced);
    return {
      ...{ number, start, startsAt, endsAt },
      phase: phaseOf(plan.length, number),
      clocksChange: changes.has(number),
      problem: found,
      alternatives: found ? alternativesTo({ number, start }, starts, free) : [],
    };
  });
  return {
    sessions,
    endDate: starts.at(-1)?.start.date ?? plan.first.date,
    bookable: sessions.every(({ problem }) => problem === null),
    hoursVersion: rules.counselor.version,
  };
}

/** The local dates, both included, whose busy cells a preview of the plan looks at. */
export function previewRange(plan: PlanOfDates): { readonly from: string; readonly to: string } {
  const dates = plannedStarts(plan).map(({ start }) => start.date);
  const from = dates.reduce((one, other) => (one < other ? one : other));
  const to = dates.reduce((one, other) => (one > other ? one : other));
  return { from: addDays(from, -NEARBY_DAYS), to: addDays(to, NEARBY_DAYS) };
}

/** The numbers of the sessions whose zone has another offset than at the last instant before them. */
function clockChanges(judged: readonly (PlannedStart & JudgedStart)[]): ReadonlySet<number> {
  const known = judged.flatMap(({ number, start, startsAt }) =>
    startsAt === null ? [] : [{ number, offset: wallMilliseconds(start) - startsAt.getTime() }],
  );
  const changed = known.filter(
    ({ offset }, index) => index > 0 && offset !== known[index - 1]?.offset,
  );
  return new Set(changed.map(({ number }) => number));
}

/**
 * Two sessions on one day, or not in the order of their numbers. Of the two, the one that was put
 * elsewhere has the problem; otherwise the later number.
 */
function orderProblem(
  session: PlannedStart,
  starts: readonly PlannedStart[],
  replaced: ReadonlySet<number>,
): DateProblem | null {
  const others = starts.filter((other) => {
    const [one, two] = [replaced.has(session.number), replaced.has(other.number)];
    return one === two ? other.number < session.number : one;
  });
  if (others.some(({ start }) => start.date === session.start.date)) return 'same-day';
  const isAstray = ({ number, start }: PlannedStart) =>
    number < session.number ? start.date > session.start.date : start.date < session.start.date;
  return others.some(isAstray) ? 'out-of-order' : null;
}

/** What is free between the sessions before and after, on days that no session of the plan has. */
function alternativesTo(
  { number, start }: PlannedStart,
  starts: readonly PlannedStart[],
  free: FreeStarts,
): readonly WallTime[] {
  const others = starts.filter((other) => other.number !== number);
  const days = new Set(others.map((other) => other.start.date));
  const before = others.find((other) => other.number === number - 1);
  const following = others.find((other) => other.number === number + 1);
  const from = addDays(start.date, -NEARBY_DAYS);
  const to = addDays(start.date, NEARBY_DAYS);
  const isBetween = (date: string) =>
    !days.has(date) &&
    (!before || date > before.start.date) &&
    (!following || date < following.start.date);
  return nearestStarts((date) => (isBetween(date) ? free(date) : []), {
    ...{ near: start, from, to },
    most: MOST_ALTERNATIVES,
  });
}
