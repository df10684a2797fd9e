import { resolveWallTime } from '../calendar/local-time.ts';
import type { Session } from './course.ts';

/**
 * Decides whether a session's wall clock no longer names the instant that was stored: the zone's
 * rules changed after it was booked. The wall clock is what was agreed; a person must look at it.
 */
export function hasDrifted({
  start,
  timeZone,
  startsAt,
}: Pick<Session, 'start' | 'timeZone' | 'startsAt'>): boolean {
  const now = resolveWallTime(start, timeZone);
  return now.kind !== 'instant' || now.at.getTime() !== startsAt.getTime();
}
