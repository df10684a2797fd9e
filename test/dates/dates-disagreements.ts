import { cellsOf } from '../../domain/calendar/cells.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import type { CoursePlan } from '../../domain/course/course.ts';
import { previewCourse, previewRange } from '../../domain/course/preview-course.ts';
import type { CoursePreview, PlannedSession } from '../../domain/course/preview.ts';
import { hasDrifted } from '../../domain/course/zone-drift.ts';
import type { DatesCase } from './course-dates.arbitrary.ts';
import { expectedDates, type ExpectedSession } from './expected-dates.ts';
import { dateAway, instantsShowing, offsetAt } from './intl-clock.ts';

const MINUTE_MS = 60_000;

/** What a case turned out to hold: a search that meets no gap has shown nothing about gaps. */
export type Met = {
  readonly gaps: number;
  readonly folds: number;
  readonly clockChanges: number;
  readonly leapDays: number;
  readonly yearEnds: number;
  readonly alternatives: number;
};

/** What many cases held together. */
export const metInAll = (cases: readonly Met[]): Met => ({
  gaps: sumOf(cases, 'gaps'),
  folds: sumOf(cases, 'folds'),
  clockChanges: sumOf(cases, 'clockChanges'),
  leapDays: sumOf(cases, 'leapDays'),
  yearEnds: sumOf(cases, 'yearEnds'),
  alternatives: sumOf(cases, 'alternatives'),
});

const sumOf = (cases: readonly Met[], what: keyof Met): number =>
  cases.reduce((sum, met) => sum + met[what], 0);

/** Plans the case with the product and with a paper calendar; every sentence is a disagreement. */
export function compareDates(given: DatesCase): {
  readonly disagreements: readonly string[];
  readonly met: Met;
} {
  const now = Date.parse(`${given.first.date}T12:00Z`) + given.nowAfterHours * 3_600_000;
  const expected = expectedDates(given);
  const plan = planOf(given);
  const preview = previewCourse({
    plan,
    counselor: roundTheClock(given.bufferMinutes),
    busy: [],
    ignore: () => false,
    timeZone: given.zone,
    now: new Date(now),
  });
  const pairs = expected.flatMap((session, index) => {
    const planned = preview.sessions[index];
    return planned ? [{ session, planned }] : [];
  });
  return {
    disagreements: [
      ...says(pairs.length === given.length, 'as many sessions as agreed'),
      ...pairs.flatMap(({ session, planned }) => [
        ...sessionDisagreements(session, planned, given, now),
        ...alternativeDisagreements(planned, preview, given, now),
      ]),
      ...wholeDisagreements(preview, expected, given, previewRange(plan)),
    ],
    met: metIn(expected, preview),
  };
}

/** Nobody is booked and every hour is worked: what stands in the way is the calendar alone. */
const roundTheClock = (bufferMinutes: number): Counselor => ({
  id: 'counselor',
  name: 'A Counselor',
  email: 'counselor@example.org',
  hours: {
    weekly: [
      {
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        spans: [{ from: '00:00', to: '24:00' }],
      },
    ],
    ...{ exceptions: [], daysOff: [], bufferMinutes },
  },
  version: 1,
});

const planOf = (given: DatesCase): CoursePlan => ({
  counselorId: 'counselor',
  ...{ length: given.length, first: given.first, minutes: given.minutes },
  ...{ cadence: given.cadence, skip: given.skip, instead: given.instead },
  place: { kind: 'office' },
  missedCounts: false,
});

function sessionDisagreements(
  session: ExpectedSession,
  planned: PlannedSession,
  given: DatesCase,
  now: number,
): readonly string[] {
  const about = `session ${session.number} on ${session.date} ${session.time}`;
  const only = session.instants.length === 1 ? session.instants[0] : undefined;
  const clock = expectedClockProblem(session, now);
  const isOnDay = planned.start.date === session.date && planned.start.time === session.time;
  const startsRight = (planned.startsAt?.getTime() ?? undefined) === only;
  const endsRight =
    only === undefined
      ? planned.endsAt === null
      : planned.endsAt?.getTime() === only + given.minutes * MINUTE_MS;
  const drift = only === undefined ? true : driftIsSeen(session, only, given.zone);
  const cells = only === undefined ? true : cellsAreRight(session, only, given);
  return [
    ...says(planned.number === session.number, `${about}: its number`),
    ...says(isOnDay, `${about}: ${planned.start.date} ${planned.start.time}`),
    ...says(startsRight, `${about}: begins at ${planned.startsAt?.toISOString() ?? 'no instant'}`),
    ...says(endsRight, `${about}: ends at ${planned.endsAt?.toISOString() ?? 'no instant'}`),
    ...says(problemIsRight(planned, clock), `${about}: ${planned.problem}, expected ${clock}`),
    ...says(drift, `${about}: drift`),
    ...says(cells, `${about}: cells`),
  ];
}

/** What the clock alone forbids; `null` leaves the order of the sessions, which is judged as a whole. */
function expectedClockProblem({ instants, endsThatDay }: ExpectedSession, now: number) {
  const [only] = instants;
  if (only === undefined) return 'clock-gap';
  if (instants.length > 1) return 'clock-fold';
  if (only <= now) return 'past';
  return endsThatDay ? null : 'outside-hours';
}

const problemIsRight = ({ problem }: PlannedSession, clock: string | null): boolean =>
  clock === null
    ? problem === null || problem === 'same-day' || problem === 'out-of-order'
    : problem === clock;

function driftIsSeen(session: ExpectedSession, at: number, zone: string): boolean {
  const start = { date: session.date, time: session.time };
  const drifted = (startsAt: number) =>
    hasDrifted({ start, timeZone: zone, startsAt: new Date(startsAt) });
  // Once a course is enough to see that another instant is noticed.
  const noticed = session.number > 1 || [60, -30].every((away) => drifted(at + away * MINUTE_MS));
  return noticed && !drifted(at);
}

/** Each quarter of an hour that something between the start and the end of the buffer lies in. */
function cellsAreRight(session: ExpectedSession, at: number, given: DatesCase): boolean {
  const { minutes, bufferMinutes } = given;
  const cells = cellsOf({
    ...{ counselorId: 'counselor', start: { date: session.date, time: session.time } },
    ...{ startsAt: new Date(at), minutes, bufferMinutes },
  });
  const quarters = new Set<number>();
  for (let passed = 0; passed < minutes + bufferMinutes; passed += 5) {
    quarters.add(Math.floor((at + passed * MINUTE_MS) / (15 * MINUTE_MS)));
  }
  const taken = cells.map(({ quarter }) => quarter);
  return (
    taken.every((quarter) => quarters.has(quarter)) &&
    new Set(taken).size === quarters.size &&
    cells.every(({ date }) => date === session.date)
  );
}

function alternativeDisagreements(
  planned: PlannedSession,
  { sessions }: CoursePreview,
  given: DatesCase,
  now: number,
): readonly string[] {
  const before = sessions[planned.number - 2]?.start.date ?? '';
  const after = sessions[planned.number]?.start.date ?? '9';
  const [earliest, latest] = [dateAway(planned.start.date, -7), dateAway(planned.start.date, 7)];
  const isGood = ({ date, time }: { readonly date: string; readonly time: string }) => {
    const [at, second] = instantsShowing(date, time, given.zone);
    const isNear = earliest <= date && date <= latest;
    return (
      at !== undefined &&
      second === undefined &&
      at > now &&
      isNear &&
      before < date &&
      date < after
    );
  };
  const { alternatives, problem } = planned;
  return [
    ...says(alternatives.every(isGood), `session ${planned.number}: an alternative that is none`),
    ...says(alternatives.length <= 3, `session ${planned.number}: too many alternatives`),
    ...says(problem !== null || alternatives.length === 0, `session ${planned.number}: needs none`),
  ];
}

function wholeDisagreements(
  { sessions, endDate, bookable }: CoursePreview,
  expected: readonly ExpectedSession[],
  given: DatesCase,
  range: { readonly from: string; readonly to: string },
): readonly string[] {
  const dates = expected.map(({ date }) => date);
  const inOrder = dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') < date);
  const faultless = sessions.every(({ problem }) => problem === null);
  const orderFaults = sessions.filter(
    ({ problem }) => problem === 'same-day' || problem === 'out-of-order',
  );
  const sorted = [...dates].sort();
  const [from, to] = [dateAway(sorted[0] ?? '', -7), dateAway(sorted.at(-1) ?? '', 7)];
  const changes = sessions.filter(({ clocksChange }) => clocksChange).map(({ number }) => number);
  return [
    ...says(bookable === faultless, 'bookable says something else than the sessions'),
    ...says(!bookable || inOrder, 'bookable, and not in order'),
    ...says(!inOrder || orderFaults.length === 0, 'in order, and yet complained of'),
    ...says(endDate === expected.at(-1)?.date, `ends on ${endDate}`),
    ...says(
      changes.join() === clockChanges(expected, given.zone).join(),
      `clocks: ${changes.join()}`,
    ),
    ...says(range.from === from && range.to === to, `looks at ${range.from} to ${range.to}`),
  ];
}

function clockChanges(expected: readonly ExpectedSession[], zone: string): readonly number[] {
  const certain = expected.filter(({ instants }) => instants.length === 1);
  const offsets = certain.map(({ instants }) => offsetAt(instants[0] ?? 0, zone));
  return certain
    .filter((_, index) => index > 0 && offsets[index] !== offsets[index - 1])
    .map(({ number }) => number);
}

function metIn(expected: readonly ExpectedSession[], { sessions }: CoursePreview): Met {
  const years = new Set(expected.map(({ date }) => date.slice(0, 4)));
  return {
    gaps: expected.filter(({ instants }) => instants.length === 0).length,
    folds: expected.filter(({ instants }) => instants.length > 1).length,
    clockChanges: sessions.filter(({ clocksChange }) => clocksChange).length,
    leapDays: expected.filter(({ date }) => date.endsWith('-02-29')).length,
    yearEnds: years.size - 1,
    alternatives: sessions.reduce((sum, { alternatives }) => sum + alternatives.length, 0),
  };
}

const says = (holds: boolean, disagreement: string): readonly string[] =>
  holds ? [] : [disagreement];
