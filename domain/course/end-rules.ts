import type { Course, Session } from './course.ts';
import { refused, type Refused } from './decision.ts';
import { endDateWith, lastSession, sessionNumbered, stands } from './live-sessions.ts';

/** What staff said openly about the end of the course when they asked for a change. */
export type SaidOpenly = {
  /** The end date that was on the screen as the one after the change. */
  readonly endDate?: string | undefined;
  readonly dropLast?: true | undefined;
};

/**
 * Decides whether a change does something to the end of a course that was not said openly: the last
 * session goes, or the end comes on a date that was not named. Source: the length and the end are
 * part of what client and counselor agree on, and change openly alone (docs/course.md).
 *
 * The last session cannot go either while its forerunner may yet turn out to be called off: for
 * those minutes nobody can say where the course would end.
 */
export function silentEnd(
  course: Course,
  before: readonly Session[],
  after: readonly Session[],
  said: SaidOpenly,
): Refused | undefined {
  const endDate = endDateWith(course, after);
  const last = lastSession(course, before);
  const isDropped = last && !stands(sessionNumbered(after, last.number) ?? last);
  if (isDropped && !said.dropLast) return refused('last-session', { endDate });
  if (isDropped && lastSession(course, after)?.undo) return refused('session-not-open');
  const isNamed = said.endDate === endDate;
  const isAsAgreed = endDate === course.endDate && said.endDate === undefined;
  return isNamed || isAsAgreed ? undefined : refused('end-date-moves', { endDate });
}
