import { cellsOf } from '../calendar/cells.ts';
import { addDays } from '../calendar/local-time.ts';
import { minutesOf } from '../calendar/time-of-day.ts';
import type { BusyCell, WallTime } from '../calendar/wall-time.ts';
import type { Counselor } from '../counselor/counselor.ts';
import { freeStarts, nearestStarts, type FreeStarts } from '../counselor/openings.ts';
import { startJudge } from './check-start.ts';
import type { Course, Session } from './course.ts';
import type { CourseFile } from './course-store.ts';
import { holderOf } from './course-writes.ts';
import { isAhead, lastSession, stands } from './live-sessions.ts';
import { movedTo } from './session-changes.ts';

/** Local dates, both included. */
export type Dates = { readonly from: string; readonly to: string };

/** A session that somebody must move or call off. */
export type AffectedSession = {
  readonly course: Course;
  readonly session: Session;
  readonly isLast: boolean;
  /** Free times between the sessions before and after that stay, one of each day, nearest first. */
  readonly openings: readonly WallTime[];
};

/** How far before and after the days away another time is looked for. */
const NEARBY_DAYS = 28;
/** Enough to choose from on the telephone. */
const MOST_OPENINGS = 5;

/** The local dates whose taken cells are looked at. */
export const awayRange = ({ from, to }: Dates): Dates => ({
  from: addDays(from, -NEARBY_DAYS),
  to: addDays(to, NEARBY_DAYS),
});

/** Sessions that are still to come with this counselor on these dates, by start. */
export const sessionsOn = (
  { from, to }: Dates,
  counselorId: string,
  files: readonly CourseFile[],
  now: Date,
): readonly { readonly file: CourseFile; readonly session: Session }[] =>
  files
    .flatMap((file) => file.sessions.map((session) => ({ file, session })))
    .filter(
      ({ session }) =>
        session.counselorId === counselorId &&
        isAhead(session, now) &&
        from <= session.start.date &&
        session.start.date <= to,
    )
    .toSorted((one, other) => one.session.startsAt.getTime() - other.session.startsAt.getTime());

/**
 * Decides whom a counselor's days away hit, and when each could come instead: between the sessions
 * of the course that stay, so that its order is kept, and so that each has a day of its own. Whoever
 * comes first is offered the nearest time, and nobody else is offered that one: taking the first of
 * each can be done for all of them at once.
 */
export function affectedBy(
  days: Dates,
  {
    counselor,
    files,
    busy,
    now,
  }: {
    /** With the days off already among the hours. */
    readonly counselor: Counselor;
    readonly files: readonly CourseFile[];
    /** The counselor's, on the dates of `awayRange`. */
    readonly busy: readonly BusyCell[];
    readonly now: Date;
  },
): readonly AffectedSession[] {
  const hit = sessionsOn(days, counselor.id, files, now);
  const affected: AffectedSession[] = [];
  const kept: Session[] = [];
  for (const { file, session } of hit) {
    const taken = [...busy, ...kept.flatMap(cellsHeldBy)];
    const openings = nearestStarts(onePerDay(session, { counselor, busy: taken, now }), {
      ...between(session, { staying: stayingOf(file, hit), kept, room: awayRange(days) }),
      ...{ near: session.start, most: MOST_OPENINGS },
    });
    const isLast = lastSession(file.course, file.sessions)?.number === session.number;
    // The last one moves the end of its course, which is settled by itself.
    const [first] = isLast ? [] : openings;
    if (first) kept.push(movedTo(session, first, counselor));
    affected.push({ course: file.course, session, isLast, openings });
  }
  return affected;
}

function stayingOf(file: CourseFile, hit: ReturnType<typeof sessionsOn>): readonly Session[] {
  const leaving = hit.filter((each) => each.file === file).map((each) => each.session.number);
  return file.sessions.filter((each) => stands(each) && !leaving.includes(each.number));
}

const cellsHeldBy = (session: Session): readonly BusyCell[] =>
  cellsOf(session).map((cell) => ({ ...cell, holder: holderOf(session) }));

/** Whoever cannot come on one day is offered another: of each day the time nearest to the usual one. */
function onePerDay(
  { start, minutes, timeZone }: Session,
  room: { readonly counselor: Counselor; readonly busy: readonly BusyCell[]; readonly now: Date },
): FreeStarts {
  const judge = startJudge({ ...room, minutes, timeZone, ignore: () => false });
  const free = freeStarts(room.counselor.hours, minutes, judge);
  const away = ({ time }: WallTime) => Math.abs(minutesOf(time) - minutesOf(start.time));
  return (date) =>
    free(date)
      .toSorted((one, other) => away(one) - away(other))
      .slice(0, 1);
}

function between(
  { courseId, startsAt }: Session,
  {
    staying,
    kept,
    room,
  }: {
    readonly staying: readonly Session[];
    /** As they would be: of this course they all come before. */
    readonly kept: readonly Session[];
    readonly room: Dates;
  },
): Dates {
  const before = [
    ...staying.filter((each) => each.startsAt < startsAt),
    ...kept.filter((each) => each.courseId === courseId),
  ];
  const after = staying.filter((each) => each.startsAt > startsAt);
  const earliest = before.map(({ start }) => addDays(start.date, 1));
  const latest = after.map(({ start }) => addDays(start.date, -1));
  return {
    from: [room.from, ...earliest].toSorted().at(-1) ?? room.from,
    to: [room.to, ...latest].toSorted().at(0) ?? room.to,
  };
}
