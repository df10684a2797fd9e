import type { WallTime } from '../course/contract.ts';
import { clockWords, dateWords } from './wall-times.ts';

const city = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** "Eastern Time (New York)"; a zone this browser does not know is named as it is written. */
export function zoneWords(zone: string): string {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: 'longGeneric',
    }).formatToParts(new Date());
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
    return name === undefined ? city(zone) : `${name} (${city(zone)})`;
  } catch {
    return zone;
  }
}

/**
 * The same instant on the client's clock, where that shows something else: "8:00 AM in Chicago",
 * with the day where it is another one there. `null` where the clocks agree, or the zone is unknown.
 */
export function clientClock(
  startsAt: string | null,
  wall: WallTime,
  zone: string | null,
): string | null {
  if (zone === null || startsAt === null) return null;
  const there = wallIn(startsAt, zone);
  if (there === null || (there.date === wall.date && there.time === wall.time)) return null;
  const day = there.date === wall.date ? '' : `${dateWords(there.date)}, `;
  return `${day}${clockWords(there.time)} in ${city(zone)}`;
}

/** What the clocks of a zone show at an instant. */
function wallIn(instant: string, zone: string): WallTime | null {
  try {
    // Swedish writes dates the way we do.
    const text = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(new Date(instant));
    return { date: text.slice(0, 10), time: text.slice(11, 16) };
  } catch {
    return null;
  }
}
