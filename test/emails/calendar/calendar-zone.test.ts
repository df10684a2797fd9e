import { describe, expect, test } from 'vitest';
import type { Session } from '../../../domain/course/course.ts';
import { mailedCalendar } from '../../../emails/calendar/calendar-file.ts';
import { aSession, NOW, weekly } from '../course-at-sending.ts';
import { readCalendar } from './read-calendar.ts';

const organizer = { name: 'The front desk', address: 'desk@practice.example' };
const read = (sessions: readonly Session[]) =>
  readCalendar(
    mailedCalendar({ method: 'PUBLISH', sessions, title: 'Appointment', organizer, now: NOW }),
  );

/** Zones north and south of the equator, with a half hour, with none of summer time. */
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/St_Johns',
  'America/Puerto_Rico',
  'Pacific/Honolulu',
  'Europe/Madrid',
  'Europe/Dublin',
  'America/Santiago',
  'Australia/Adelaide',
  'Asia/Kolkata',
];

describe('the rules that a file carries', () => {
  test.for(ZONES)('name the instants that were booked, all year round, in %s', (timeZone) => {
    const sessions = weekly(60, { timeZone, start: { date: '2026-09-07', time: '18:00' } });
    const { events, zones } = read(sessions);

    expect(zones).toEqual([timeZone]);
    expect(events.map(({ startsAt }) => startsAt)).toEqual(
      sessions.map(({ startsAt }) => startsAt),
    );
    expect(events.every(({ wall }) => wall.endsWith('T18:00:00'))).toBe(true);
  });

  test('go under the present name of a zone that is known by an old one', () => {
    const session = aSession({ timeZone: 'US/Eastern' });
    const { events, zones } = read([session]);

    expect(zones).toEqual(['America/New_York']);
    expect(events).toMatchObject([
      { zone: 'America/New_York', wall: '2026-12-01T18:00:00', startsAt: session.startsAt },
    ]);
  });

  test('are those of each zone, where a practice has moved', () => {
    const sessions = [aSession(), aSession({ number: 2, timeZone: 'America/Denver' })];
    const { events, zones } = read(sessions);

    expect(zones).toEqual(['America/New_York', 'America/Denver']);
    expect(events.map(({ startsAt }) => startsAt)).toEqual(
      sessions.map(({ startsAt }) => startsAt),
    );
  });

  test('are left out, and times given in UTC, where they would name another instant', () => {
    // Until 2006 New York put its clocks forward in April; the library knows the rule of today alone.
    const session = aSession({ start: { date: '2006-03-20', time: '18:00' } });
    const { events, zones } = read([session]);

    expect(zones).toEqual([]);
    expect(events).toMatchObject([{ wall: '2006-03-20T23:00:00Z', startsAt: session.startsAt }]);
  });
});
