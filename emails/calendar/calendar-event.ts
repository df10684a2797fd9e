import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalEventClass,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import type { Session } from '../../domain/course/course.ts';
import { instantOf } from '../written-time.ts';
import { calendarAddress, calendarName, calendarText } from './calendar-text.ts';
import { zoned } from './calendar-zone.ts';

/** What every appointment of a calendar has in common. */
export type CalendarWords = {
  /** What each is called. */
  readonly title: string;
  /** Where a session takes place, for those who agreed to read it in a calendar. */
  readonly placeOf?: ((session: Session) => string) | undefined;
  /** When the file is written. */
  readonly now: Date;
};

/** Who calls, and whom; a calendar that is published calls nobody (RFC 5546, 3.2.1). */
export type CalendarPeople = {
  readonly organizer: { readonly name: string; readonly address: string };
  readonly attendee?: string | undefined;
};

const OFF: ReadonlySet<Session['state']> = new Set(['cancelled', 'late-cancelled']);

/**
 * One appointment: its UID and SEQUENCE for life, its times by the wall clock of the zone named
 * `zone` or, without one, in UTC. No description, no alarm and no address of the web: calendars
 * lie open on shared and working machines.
 */
export function calendarEvent(
  session: Session,
  { title, placeOf, now }: CalendarWords,
  zone: string | undefined,
): ICalEventData {
  const [start, end] = calendarTimes(session);
  return {
    id: session.uid,
    sequence: session.sequence,
    stamp: now,
    ...(zone === undefined
      ? { start, end }
      : { start: zoned(start, zone), end: zoned(end, zone), timezone: zone }),
    summary: calendarText(title),
    ...(placeOf && { location: calendarText(placeOf(session)) }),
    class: ICalEventClass.PRIVATE,
    status: OFF.has(session.state) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

export function calendarTimes(session: Session): readonly [start: Date, end: Date] {
  const start = instantOf(session);
  return [start, new Date(start.getTime() + session.minutes * 60_000)];
}

/** ORGANIZER and ATTENDEE. A name of nothing that a calendar may hold gives way to the address. */
export const eventPeople = ({
  organizer: { name, address },
  attendee,
}: CalendarPeople): Pick<ICalEventData, 'organizer' | 'attendees'> => ({
  organizer: {
    name: calendarName(name) || calendarName(address),
    email: calendarAddress(address),
  },
  attendees: attendee === undefined ? [] : [attendeeOf(attendee)],
});

/** Asks for no reply: an answer goes to the practice's mailbox, and changes nothing here. */
const attendeeOf = (address: string) => ({
  email: calendarAddress(address),
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
  type: ICalAttendeeType.INDIVIDUAL,
  rsvp: false,
});
