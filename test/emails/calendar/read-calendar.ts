import ICAL from 'ical.js';

/** An appointment as another library reads it. */
export type ReadEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string | null;
  readonly stamp: string;
  /** As the file writes it: `2026-12-01T18:00:00`. */
  readonly wall: string;
  readonly wallEnd: string;
  readonly zone: string;
  /** By the rules that the file itself carries, and no others. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly organizer: { readonly name: string; readonly address: string } | undefined;
  readonly attendees: readonly string[];
  /** Names of everything that is said of it. */
  readonly says: readonly string[];
};

export type ReadCalendar = {
  readonly method: string | null;
  readonly name: string | null;
  readonly zones: readonly string[];
  readonly events: readonly ReadEvent[];
};

/** Reads a calendar file with ical.js, which shares no code with what wrote it. */
export function readCalendar(file: string): ReadCalendar {
  const calendar = ICAL.Component.fromString(file);
  const zones = calendar.getAllSubcomponents('vtimezone');
  return {
    method: text(calendar, 'method'),
    name: text(calendar, 'x-wr-calname'),
    zones: zones.map((zone) => text(zone, 'tzid') ?? ''),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const organizer = component.getFirstProperty('organizer');
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: text(component, 'status') ?? '',
    summary: event.summary,
    location: text(component, 'location'),
    stamp: component.getFirstPropertyValue('dtstamp')?.toString() ?? '',
    wall: event.startDate.toString(),
    wallEnd: event.endDate.toString(),
    zone: event.startDate.zone?.tzid ?? '',
    startsAt: event.startDate.toJSDate(),
    endsAt: event.endDate.toJSDate(),
    organizer: organizer
      ? {
          name: String(organizer.getFirstParameter('cn')),
          address: addressOf(organizer.getFirstValue()),
        }
      : undefined,
    attendees: component
      .getAllProperties('attendee')
      .map((attendee) => addressOf(attendee.getFirstValue())),
    says: component.getAllProperties().map(({ name }) => name),
  };
}

const addressOf = (value: unknown): string =>
  decodeURIComponent(String(value).replace(/^mailto:/i, ''));

const text = (component: ICAL.Component, name: string): string | null => {
  const value = component.getFirstPropertyValue(name);
  return value === null ? null : String(value);
};
