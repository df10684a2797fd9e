import { wallTimeOf } from '../../domain/calendar/local-time.ts';
import type { Session } from '../../domain/course/course.ts';

type Timed = Pick<Session, 'start' | 'startsAt'>;

/**
 * The client's own zone where its clock shows another time than the practice's for any of the
 * appointments; `null` where it shows the same, or is not known here.
 */
export function ownZone(zone: string | undefined, sessions: readonly Timed[]): string | null {
  if (zone === undefined || !isKnown(zone)) return null;
  const differs = ({ start, startsAt }: Timed) => {
    const own = wallTimeOf(startsAt, zone);
    return own.date !== start.date || own.time !== start.time;
  };
  return sessions.some(differs) ? zone : null;
}

/** A browser may have told a zone that is newer than this runtime's data. */
function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
