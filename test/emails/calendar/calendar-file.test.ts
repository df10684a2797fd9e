import { describe, expect, test } from 'vitest';
import type { Session } from '../../../domain/course/course.ts';
import { mailedCalendar } from '../../../emails/calendar/calendar-file.ts';
import { aSession, NOW, weekly } from '../course-at-sending.ts';
import { readCalendar } from './read-calendar.ts';

const organizer = { name: 'The front desk', address: 'desk@practice.example' };
const attendee = 'ana.ruiz+mail@example.org';

const published = (sessions: readonly Session[]) =>
  mailedCalendar({ method: 'PUBLISH', sessions, title: 'Appointment', organizer, now: NOW });
const sent = (method: 'REQUEST' | 'CANCEL', session: Session) =>
  mailedCalendar({
    ...{ method, sessions: [session], title: 'Appointment' },
    ...{ organizer, attendee, now: NOW },
  });

describe('a whole schedule', () => {
  const sessions = weekly(16);
  const read = readCalendar(published(sessions));

  test('holds every session, each with a UID of its own', () => {
    expect(read.method).toBe('PUBLISH');
    expect(read.events.map(({ uid }) => uid)).toEqual(sessions.map(({ uid }) => uid));
    expect(new Set(read.events.map(({ uid }) => uid)).size).toBe(16);
  });

  test('names who calls and nobody who is called', () => {
    for (const event of read.events) {
      expect(event.organizer).toEqual(organizer);
      expect(event.attendees).toEqual([]);
    }
  });

  test('says of those that are off that they are', () => {
    const changed = sessions.map((session) =>
      session.number === 5 ? { ...session, state: 'cancelled' as const, sequence: 2 } : session,
    );
    const { events } = readCalendar(published(changed));
    expect(events.filter(({ status }) => status === 'CANCELLED')).toMatchObject([
      { uid: sessions[4]?.uid, sequence: 2 },
    ]);
    expect(events.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(15);
  });

  test('carries the rules of its one zone once', () => {
    expect(read.zones).toEqual(['America/New_York']);
  });
});

describe.for(['REQUEST', 'CANCEL'] as const)('one appointment by %s', (method) => {
  const session = aSession({ sequence: 7, state: method === 'CANCEL' ? 'cancelled' : 'booked' });
  const { events, ...calendar } = readCalendar(sent(method, session));

  test('says which, in which version of it, from whom and to whom', () => {
    expect(calendar.method).toBe(method);
    expect(events).toMatchObject([
      {
        ...{ uid: session.uid, sequence: 7, organizer, attendees: [attendee] },
        status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
      },
    ]);
  });

  test('gives its time by the wall clock of its zone, and when it was written in UTC', () => {
    expect(events).toMatchObject([
      {
        ...{ wall: '2026-12-01T18:00:00', wallEnd: '2026-12-01T18:50:00' },
        ...{ zone: 'America/New_York', stamp: '2026-11-20T17:00:00Z' },
        ...{ startsAt: session.startsAt, endsAt: session.endsAt },
      },
    ]);
  });
});

test('no file says what it is about, rings, or leads to the web', () => {
  for (const file of [published(weekly(16)), sent('REQUEST', aSession())]) {
    expect(file).not.toMatch(/^(DESCRIPTION|URL|ATTACH|COMMENT|CONTACT|LOCATION)|VALARM|https?:/im);
    for (const { says, summary } of readCalendar(file).events) {
      expect(summary).toBe('Appointment');
      expect(new Set(says)).toEqual(
        new Set([
          ...['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'status', 'class'],
          ...['organizer', ...(file.includes('ATTENDEE') ? ['attendee'] : [])],
        ]),
      );
    }
    expect(file).toContain('\r\nCLASS:PRIVATE\r\n');
  }
});

test('a place stands in it where it is given', () => {
  const placeOf = () => '1 Harbor Lane, Suite 2; Buford';
  const file = mailedCalendar({
    ...{ method: 'PUBLISH', sessions: [aSession()], title: 'Appointment' },
    ...{ organizer, now: NOW, placeOf },
  });
  expect(file).toContain('LOCATION:1 Harbor Lane\\, Suite 2\\; Buford\r\n');
  expect(readCalendar(file).events[0]?.location).toBe(placeOf());
});

test('every line ends as it must, the last one too', () => {
  const file = published(weekly(2));
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n.*END:VCALENDAR\r\n$/s);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
