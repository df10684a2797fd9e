/**
 * Wall clocks of IANA zones, through `Intl` alone: a date library would add its load time to every
 * cold start of the public form.
 */

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    clocks.set(zone, clock);
  }
  return clock;
}

/** Minutes by which the zone's wall clock runs ahead of UTC at this instant. */
function offsetMinutes(at: Date, zone: string): number {
  const found = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(clockOf(zone).format(at));
  const [, sign, hours = '0', minutes = '0'] = found ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

/** The zone's date and time of day, `YYYY-MM-DDTHH:MM:SS.sss` without zone. */
export function wallClock(at: Date, zone: string): string {
  return new Date(at.getTime() + offsetMinutes(at, zone) * MINUTE_MS).toISOString().slice(0, -1);
}

/** Today's date in the zone, `YYYY-MM-DD`. */
export const localDate = (at: Date, zone: string): string => wallClock(at, zone).slice(0, 10);

/**
 * The instant at which the zone's clock shows `time` on `date`. A time that a clock change skips
 * becomes the one as much later; of a time that comes twice, the first.
 */
export function instantOf(date: string, time: string, zone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = offsetMinutes(new Date(wall - DAY_MS), zone);
  const after = offsetMinutes(new Date(wall + DAY_MS), zone);
  if (before === after) return new Date(wall - before * MINUTE_MS);
  const candidates = [before, after].map((offset) => new Date(wall - offset * MINUTE_MS));
  const real = candidates.filter(
    (at) => at.getTime() + offsetMinutes(at, zone) * MINUTE_MS === wall,
  );
  const times = real.length > 0 ? real : candidates.slice(0, 1);
  return new Date(Math.min(...times.map((at) => at.getTime())));
}

/** ISO 8601 with the zone's offset, so that a reader sees the practice's clock without knowing its zone. */
export function withOffset(at: Date, zone: string): string {
  const offset = offsetMinutes(at, zone);
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  const suffix = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${wallClock(at, zone)}${suffix}`;
}
