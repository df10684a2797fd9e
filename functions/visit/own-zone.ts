import { isKnownZone } from '../../domain/calendar/known-zone.ts';
import { wallTimeOf } from '../../domain/calendar/local-time.ts';
import type { Session } from '../../domain/course/course.ts';

type Timed = Pick<Session, 'start' | 'startsAt'>;

/**
 * The client's own zone where its clock shows another time than the practice's for any of the
 * appointments; `null` where it shows the same, or is not known here.
 */
export function ownZone(zone: string | undefined, sessions: readonly Timed[]): string | null {
  if (zone === undefined || !isKnownZone(zone)) return null;
  const differs = ({ start, startsAt }: Timed) => {
    const own = wallTimeOf(startsAt, zone);
    return own.date !== start.date || own.time !== start.time;
  };
  return sessions.some(differs) ? zone : null;
}
