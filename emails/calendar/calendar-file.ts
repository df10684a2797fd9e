import { ICalCalendar, ICalCalendarMethod, type ICalCalendarData } from 'ical-generator';
import type { Session } from '../../domain/course/course.ts';
import {
  calendarEvent,
  calendarTimes,
  eventPeople,
  type CalendarPeople,
  type CalendarWords,
} from './calendar-event.ts';
import { calendarText } from './calendar-text.ts';
import { calendarZone, type CalendarZone } from './calendar-zone.ts';

type CalendarFile = CalendarWords & { readonly sessions: readonly Session[] };

/** Whose program wrote the file; it says nothing of the practice. */
const PROGRAM = { company: 'Appointments', product: 'Calendar' } as const;

/**
 * The calendar part of a mail (RFC 5546): `PUBLISH` for a whole schedule, `REQUEST` for one
 * appointment as it is now, `CANCEL` for one that is off.
 */
export function mailedCalendar(
  file: CalendarFile & CalendarPeople & { readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL' },
): string {
  return written(file, { method: ICalCalendarMethod[file.method] }, eventPeople(file));
}

/** A calendar that programs fetch again and again: no method, no people, and a name of its own. */
export function subscribedCalendar(
  file: CalendarFile & { readonly name: string; readonly refreshHours: number },
): string {
  const { name, refreshHours } = file;
  return written(file, { name: calendarText(name), ttl: refreshHours * 3600 }, {});
}

function written(
  file: CalendarFile,
  settings: ICalCalendarData,
  people: ReturnType<typeof eventPeople>,
): string {
  const zones = zonesOf(file.sessions);
  const rules = new Map([...zones.values()].map((zone) => [zone.name, zone.rules]));
  const calendar = new ICalCalendar({
    ...settings,
    prodId: PROGRAM,
    // Each event names its zone itself: a zone of the whole file would take DTSTAMP out of UTC.
    timezone: { name: null, generator: (name) => rules.get(name) ?? null },
  });
  for (const session of file.sessions) {
    const event = calendarEvent(session, file, zones.get(session.timeZone)?.name);
    calendar.createEvent({ ...event, ...people });
  }
  return `${calendar.toString()}\r\n`;
}

/** The zones that the sessions name, where there are rules to rely on. */
function zonesOf(sessions: readonly Session[]): ReadonlyMap<string, CalendarZone> {
  const zones = new Map<string, CalendarZone>();
  for (const zone of new Set(sessions.map(({ timeZone }) => timeZone))) {
    const moments = sessions.filter(({ timeZone }) => timeZone === zone).flatMap(calendarTimes);
    const found = calendarZone(zone, moments);
    if (found) zones.set(zone, found);
  }
  return zones;
}
