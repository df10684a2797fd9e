import { describe, expect, test } from 'vitest';
import type { SessionState } from '../../../domain/course/course.ts';
import { calendarFeed } from '../../../emails/calendar/calendar-feed.ts';
import { aPractice, TELLING } from '../../support/letterhead.ts';
import { aSession, NOW, weekly } from '../course-at-sending.ts';
import { readCalendar } from './read-calendar.ts';

const STATES: readonly SessionState[] = [
  ...(['booked', 'attended', 'missed', 'cancelled', 'late-cancelled'] as const),
];
const { address } = aPractice();

describe('a private feed', () => {
  const sessions = weekly(STATES.length).map((session, index) => ({
    ...session,
    state: STATES[index] ?? 'booked',
  }));
  const file = calendarFeed({ sessions, language: 'en', now: NOW });
  const read = readCalendar(file);

  test('holds what stands, and not what was called off', () => {
    expect(read.events.map(({ uid }) => uid)).toEqual(sessions.slice(0, 3).map(({ uid }) => uid));
    expect(read.events.map(({ startsAt }) => startsAt)).toEqual(
      sessions.slice(0, 3).map(({ startsAt }) => startsAt),
    );
  });

  test('calls each by one neutral word, and names nobody', () => {
    expect(read).toMatchObject({ method: null, name: 'Appointments' });
    expect(read.events).toMatchObject(
      Array(3).fill({
        summary: 'Appointment',
        organizer: undefined,
        attendees: [],
        location: null,
      }),
    );
    expect(file).not.toMatch(TELLING);
    expect(file).not.toMatch(/https?:|mailto:|VALARM|DESCRIPTION/);
    expect(file).toContain('\r\nCLASS:PRIVATE\r\n');
  });

  test('asks calendars to look again every hour', () => {
    expect(file).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
  });

  test('speaks Spanish', () => {
    const spanish = readCalendar(calendarFeed({ sessions, language: 'es', now: NOW }));
    expect(spanish).toMatchObject({ name: 'Citas', events: Array(3).fill({ summary: 'Cita' }) });
  });

  test('says where for those who agreed to read it in a calendar', () => {
    const video = aSession({ place: { kind: 'video', link: 'https://video.example.org/8412' } });
    const { events } = readCalendar(
      calendarFeed({ sessions: [aSession(), video], language: 'en', address, now: NOW }),
    );
    expect(events.map(({ location }) => location)).toEqual([
      address.join(', '),
      'https://video.example.org/8412',
    ]);
  });

  test('with nothing in it is a calendar all the same', () => {
    const empty = calendarFeed({ sessions: [], language: 'en', now: NOW });
    expect(readCalendar(empty)).toMatchObject({ name: 'Appointments', events: [], zones: [] });
  });
});
