import { problemAt } from '../course/check-start.ts';
import type { Session } from '../course/course.ts';
import { isAhead } from '../course/live-sessions.ts';
import type { Counselor } from './counselor.ts';

/**
 * Decides which of the sessions that are still to come cannot be where they are by this counselor's
 * hours: outside them, on a day off, or at a time that the clock does not show. Other bookings are
 * not looked at.
 */
export function sessionsOutside(
  counselor: Counselor,
  sessions: readonly Session[],
  now: Date,
): readonly Session[] {
  return sessions.filter(
    (session) =>
      session.counselorId === counselor.id &&
      isAhead(session, now) &&
      problemAt({ ...session, counselor, busy: [], ignore: () => true, now }) !== null,
  );
}
