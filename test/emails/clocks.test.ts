import { describe, expect, test } from 'vitest';
import type { Session } from '../../domain/course/course.ts';
import { courseBooked } from '../../emails/course-booked.ts';
import { reminder } from '../../emails/reminder.ts';
import { clientTime, practiceTime } from '../../emails/written-time.ts';
import { aView } from './a-view.ts';
import { readCalendar } from './calendar/read-calendar.ts';
import { aSession, weekly } from './course-at-sending.ts';
import { wordsOf } from './reading.ts';

const dayAfterDay = /(?:Monday|Lunes), (.*?)(?= \d+:)/g;
const NOW = new Date('2026-09-01T12:00:00Z');

/** Sixteen Mondays; five are left out, so that they reach from summer time over winter to summer time. */
const COURSES: readonly (readonly [string, readonly Session[]])[] = [
  ['over the change of autumn', weekly(16, { start: { date: '2026-09-14', time: '18:00' } })],
  ['over the change of spring', weekly(16, { start: { date: '2027-01-04', time: '18:00' } })],
  [
    'over both changes',
    weekly(16, { start: { date: '2026-10-26', time: '18:00' } }, [4, 8, 9, 12, 16]),
  ],
];

describe.for(COURSES)('sixteen weekly appointments %s', ([, sessions]) => {
  const view = aView({ sessions, now: NOW });
  const { text, html, calendar } = courseBooked(view);

  test('lie at more than one time of day in UTC', () => {
    const hours = new Set(sessions.map(({ startsAt }) => startsAt.getUTCHours()));
    expect(hours).toEqual(new Set([22, 23]));
  });

  test('are at one time of the wall clock in the text, with its zone by name each time', () => {
    expect(text.match(/^Monday, .*$/gm)).toHaveLength(16);
    expect(text.match(/^6:00 PM Eastern Time$/gm)).toHaveLength(16);
    expect(text.match(/\d+:\d\d [AP]M/g)).toHaveLength(16);
  });

  test('are at the same in the HTML', () => {
    const words = wordsOf(html);
    expect(words.match(/Monday, \w+ \d+, \d{4} 6:00 PM Eastern Time/g)).toHaveLength(16);
    expect([...words.matchAll(dayAfterDay)].map(([, date]) => date)).toEqual(
      [...text.replace(/\s+/g, ' ').matchAll(dayAfterDay)].map(([, date]) => date),
    );
  });

  test('are at the same in the calendar, and at the instants that were booked', () => {
    const { events } = readCalendar(calendar.content);
    expect(events.map(({ wall }) => wall)).toEqual(
      sessions.map(({ start }) => `${start.date}T18:00:00`),
    );
    expect(events.map(({ startsAt }) => startsAt)).toEqual(
      sessions.map(({ startsAt }) => startsAt),
    );
  });

  test('are at the same in each reminder', () => {
    for (const session of sessions) {
      expect(reminder(view, session).text).toContain('\n6:00 PM Eastern Time\n');
    }
  });
});

describe('a client in Phoenix, whose clocks never change, with a practice in New York', () => {
  const course = { ...aView().course, clientTimeZone: 'America/Phoenix' };
  const sessions = weekly(16, { start: { date: '2026-09-14', time: '18:00' } });

  test('reads both clocks, each by its name, and both are right before and after the change', () => {
    const { text } = courseBooked(aView({ sessions, course, now: NOW }));
    const read = [...text.matchAll(/^6:00 PM Eastern Time\nBy your own clock: (.*)$/gm)];
    const own = read.map(([, clock]) => clock);
    expect(own.slice(0, 7)).toEqual(Array(7).fill('3:00 PM Mountain Standard Time'));
    expect(own.slice(7)).toEqual(Array(9).fill('4:00 PM Mountain Standard Time'));
  });

  test('reads the same in Spanish', () => {
    const { text } = courseBooked(aView({ sessions, course, now: NOW, language: 'es' }));
    expect(text).toContain(
      'Lunes, 14 de septiembre de 2026\n6:00 p.m., hora oriental\nEn su propio reloj: 3:00 p.m., hora estándar de las Montañas Rocosas\n',
    );
  });
});

describe('the time of an appointment', () => {
  const session = aSession();

  test('is written as people say it, in either language', () => {
    expect(practiceTime(session, 'en')).toEqual({
      date: 'Tuesday, December 1, 2026',
      time: '6:00 PM Eastern Time',
    });
    expect(practiceTime(session, 'es')).toEqual({
      date: 'martes, 1 de diciembre de 2026',
      time: '6:00 p.m., hora oriental',
    });
  });

  test.for([
    ['the same zone', 'America/New_York'],
    ['a zone whose clock shows the same', 'America/Detroit'],
    ['a zone that nobody knows', 'Mars/Olympus'],
    ['no zone', undefined],
  ])('stands alone for a client in %s', ([, zone]) => {
    expect(clientTime(session, zone, 'en')).toBeUndefined();
  });

  test('is on another day where the client is far east', () => {
    const course = { ...aView().course, clientTimeZone: 'Asia/Tokyo' };
    expect(clientTime(session, 'Asia/Tokyo', 'en')).toEqual({
      date: 'Wednesday, December 2, 2026',
      time: '8:00 AM Japan Standard Time',
    });
    expect(reminder(aView({ course }), session).text).toContain(
      'By your own clock: Wednesday, December 2, 2026, 8:00 AM Japan Standard Time\n',
    );
  });

  test('is the wall clock that was agreed, also when zone data has changed since', () => {
    const drifted = { ...session, startsAt: new Date('2026-12-01T22:00:00Z') };
    expect(practiceTime(drifted, 'en').time).toBe('6:00 PM Eastern Time');
    expect(clientTime(drifted, 'America/Phoenix', 'en')?.time).toMatch(/^4:00 PM/);
    const { content } = courseBooked(aView({ sessions: [drifted] })).calendar;
    expect(readCalendar(content).events[0]?.wall).toBe('2026-12-01T18:00:00');
  });

  test('has no character that a mail program might not know', () => {
    for (const time of ['00:00', '09:05', '12:00', '23:45']) {
      const at = aSession({ start: { date: '2026-12-01', time } });
      for (const language of ['en', 'es'] as const) {
        expect(practiceTime(at, language).time).not.toMatch(/[\u00a0\u2000-\u206f]/);
      }
    }
  });
});
