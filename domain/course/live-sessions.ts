import type { Course, Session } from './course.ts';

/**
 * Whether a session has its place in the calendar: booked, held or missed, or called off by the
 * client but not yet for good. Exactly these hold cells of the counselor's day.
 */
export const stands = ({ state, undo }: Session): boolean =>
  state === 'booked' || state === 'attended' || state === 'missed' || undo !== undefined;

/** Whether staff may still move it or call it off: booked, and not begun. */
export const isAhead = ({ state, startsAt }: Session, now: Date): boolean =>
  state === 'booked' && startsAt > now;

export const inOrderOfStart = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted(
    (one, other) => one.startsAt.getTime() - other.startsAt.getTime() || one.number - other.number,
  );

/** Whether only the first session is booked so far. */
export const isPartlyBooked = ({ tasks }: Pick<Course, 'tasks'>): boolean =>
  tasks.some(({ kind, done }) => kind === 'book-the-rest' && !done);

/** The last session of the course, which never goes silently; none while the rest is not booked. */
export const lastSession = (course: Course, sessions: readonly Session[]): Session | undefined =>
  isPartlyBooked(course) ? undefined : inOrderOfStart(sessions).findLast(stands);

/**
 * The local date on which the course ends with these sessions. A session that its client called
 * off late was agreed on all the same and keeps the end where it is; so does a course with no
 * session left, and one whose rest is not booked yet.
 */
export function endDateWith(course: Course, sessions: readonly Session[]): string {
  if (isPartlyBooked(course)) return course.endDate;
  const agreed = sessions.filter((each) => stands(each) || each.state === 'late-cancelled');
  return inOrderOfStart(agreed).at(-1)?.start.date ?? course.endDate;
}

/** Numbers are never given twice. */
export const nextNumber = (sessions: readonly Session[]): number =>
  Math.max(0, ...sessions.map(({ number }) => number)) + 1;

/** The session with this number. */
export const sessionNumbered = (
  sessions: readonly Session[],
  number: number,
): Session | undefined => sessions.find((each) => each.number === number);
