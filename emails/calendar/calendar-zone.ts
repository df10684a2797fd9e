import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';

/** A zone as a calendar file knows it: by `name` in each time, and by its rules in `rules` (a VTIMEZONE). */
export type CalendarZone = { readonly name: string; readonly rules: string };

/**
 * The rules of one zone, for a file whose times lie at `moments`.
 *
 * The library carries zone data of its own, and the runtime may have newer. Where the two disagree
 * about one of the moments there are no rules: the file then gives its times in UTC, which every
 * program reads alike. An old name of a zone comes back as its present one.
 */
export function calendarZone(zone: string, moments: readonly Date[]): CalendarZone | undefined {
  const known = rulesOf(zone);
  return known && moments.every((at) => agree(zone, at)) ? known : undefined;
}

/** Both are asked again for every mail of a course, and take longer than all the rest of it. */
const rules = new Map<string, CalendarZone | undefined>();
const agreements = new Map<string, boolean>();

function rulesOf(zone: string): CalendarZone | undefined {
  if (!rules.has(zone)) {
    const [block, nameLine] = tzlib_get_ical_block(zone);
    const name = nameLine?.slice('TZID='.length);
    rules.set(zone, block && name ? { name, rules: block } : undefined);
  }
  return rules.get(zone);
}

function agree(zone: string, at: Date): boolean {
  const key = `${zone} ${at.getTime()}`;
  const known = agreements.get(key) ?? agreesNow(zone, at);
  agreements.set(key, known);
  return known;
}

function agreesNow(zone: string, at: Date): boolean {
  const local = zoned(at, zone);
  const date = local.toPlainDate().toString();
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return tzlib_get_offset(zone, date, time) === local.offset.replace(':', '');
}

/** The moment on the zone's own clock, in the form that the calendar library reads. */
export const zoned = (at: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
