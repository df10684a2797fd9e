import ICAL from 'ical.js';
import type { LocalMail } from '../../../local/ses/local-mail.ts';

/** An appointment as a calendar program reads it. */
export type CalendarEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  /** The wall clock of the file, `YYYY-MM-DDTHH:MM`. */
  readonly wall: string;
  readonly zone: string;
  readonly startsAt: Date;
};

/** The calendar part of a mail, with the method of the file and of its MIME part. */
export function calendarIn(mail: LocalMail): {
  readonly method: string;
  readonly mimeMethod: string;
  readonly events: readonly CalendarEvent[];
} {
  const part = mail.attachments.find(({ contentType }) => contentType.includes('calendar'));
  if (!part) throw new Error('this mail holds no calendar file');
  const raw = mail.attachments.map(({ contentType }) => contentType).join(' ');
  const file = new ICAL.Component(ICAL.parse(part.content) as unknown[]);
  for (const zone of file.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return {
    method: String(file.getFirstPropertyValue('method')),
    mimeMethod: /method=(\w+)/i.exec(raw)?.[1] ?? '',
    events: file.getAllSubcomponents('vevent').map((component) => eventOf(component)),
  };
}

function eventOf(component: ICAL.Component): CalendarEvent {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    cancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
    wall: event.startDate.toString().slice(0, 16),
    zone: event.startDate.zone.tzid,
    startsAt: event.startDate.toJSDate(),
  };
}
