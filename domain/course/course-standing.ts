import type { Course, Phase, Session } from './course.ts';
import { inOrderOfStart, isPartlyBooked, stands } from './live-sessions.ts';
import { phaseOf } from './phase.ts';

/** Where a session stands in its course; `position` is 1-based among the sessions that count, by start. */
export type Place = { readonly position: number; readonly phase: Phase };

export type CourseStanding = {
  /** The 7 of "7 of 14": sessions held, and those missed where they count. */
  readonly held: number;
  /** The phase of the session that comes next, or of the last when none is to come. */
  readonly phase: Phase;
  /** By number; a session that does not count has no place. */
  readonly places: ReadonlyMap<number, Place>;
};

/**
 * Decides how far a course has come. A session that was missed, or called off too late, counts as
 * one of the agreed number where client and counselor agreed so, unless another makes up for it.
 *
 * The phase goes by the number of sessions attended, so that a miss at the beginning does not take
 * from it; only the ending comes when it is due, because its sessions are never dropped (docs/course.md).
 */
export function courseStanding(course: Course, sessions: readonly Session[]): CourseStanding {
  const counting = countingSessions(course, sessions);
  const places = new Map<number, Place>();
  let attendable = 0;
  for (const [index, session] of counting.entries()) {
    if (!isMiss(session)) attendable += 1;
    const position = index + 1;
    const rank = isMiss(session) ? attendable + 1 : attendable;
    places.set(session.number, { position, phase: phaseBy(course.length, position, rank) });
  }
  const next = counting.find(({ state }) => state === 'booked') ?? counting.at(-1);
  return {
    held: counting.filter((session) => session.state === 'attended' || isMiss(session)).length,
    phase: (next && places.get(next.number)?.phase) ?? 'beginning',
    places,
  };
}

/** The sessions that count towards the agreed number, by start. */
export const countingSessions = (
  { plan }: Pick<Course, 'plan'>,
  sessions: readonly Session[],
): readonly Session[] =>
  inOrderOfStart(sessions).filter((session) =>
    isMiss(session) ? plan.missedCounts && !isMadeUp(session, sessions) : stands(session),
  );

/** Whether another session that stands makes up for this one. */
export const isMadeUp = ({ number }: Session, sessions: readonly Session[]): boolean =>
  sessions.some((other) => other.makesUpFor === number && stands(other));

/**
 * Whether nothing of a course is left to come: everything is marked or called off, and nothing about
 * its last session is still to be settled, such as whether another makes up for it.
 */
export function isOver(course: Course, sessions: readonly Session[]): boolean {
  const last = inOrderOfStart(sessions.filter(({ state }) => state !== 'cancelled')).at(-1);
  const isSettled = course.tasks.every(({ session, done }) => done || session !== last?.number);
  const isPending = ({ state, undo }: Session) => state === 'booked' || undo !== undefined;
  return !isPartlyBooked(course) && isSettled && !sessions.some(isPending);
}

const isMiss = ({ state }: Session): boolean => state === 'missed' || state === 'late-cancelled';

function phaseBy(length: number, position: number, rank: number): Phase {
  const agreed = phaseOf(length, position);
  return agreed === 'ending' ? agreed : phaseOf(length, rank);
}
