import { describe, expect, test } from 'vitest';
import { stateWords, taskWords } from '../../../web/staff/words/courses.ts';
import { courseMailWords, mailNeedsPhone } from '../../../web/staff/words/mails.ts';
import {
  addDays,
  dateWords,
  longDate,
  momentWords,
  quarters,
  type Weekday,
  weekdayOf,
  weekdaysWords,
  weekdayWords,
} from '../../../web/staff/words/wall-times.ts';
import { clientClock, zoneWords } from '../../../web/staff/words/zones.ts';
import type { CourseMail } from '../../../web/staff/course/contract.ts';
import { aSession } from './support/course-records.ts';

describe('a wall clock', () => {
  test('is written as it stands, with the year where it matters', () => {
    expect(momentWords({ date: '2026-12-08', time: '10:00' })).toBe('Tue, Dec 8, 10:00 AM');
    expect(dateWords('2027-01-05', 'with-year')).toBe('Tue, Jan 5, 2027');
    expect(longDate('2027-03-09')).toBe('Tuesday, March 9, 2027');
  });

  test('knows its weekday, and counts days over a change of the clocks, a leap day and a new year', () => {
    expect(weekdayOf('2027-03-14')).toBe('sun');
    expect(weekdayWords('thu')).toBe('Thursday');
    expect(addDays('2027-03-13', 2)).toBe('2027-03-15');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  test.each<[string, Weekday[]]>([
    ['Tuesday', ['tue']],
    ['Monday, Tuesday', ['mon', 'tue']],
    ['Monday to Wednesday', ['mon', 'tue', 'wed']],
    ['Monday to Friday', ['fri', 'thu', 'wed', 'tue', 'mon']],
    ['Monday, Wednesday to Friday, Sunday', ['sun', 'wed', 'thu', 'fri', 'mon']],
    ['Monday, Saturday, Sunday', ['sat', 'sun', 'mon']],
    ['Monday to Sunday', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
  ])('calls its days %s in the order of the week', (words, days) => {
    expect(weekdaysWords(days)).toBe(words);
  });

  test('offers quarters of an hour, both ends included', () => {
    expect(quarters('09:30', '10:15')).toEqual(['09:30', '09:45', '10:00', '10:15']);
  });
});

describe('the client’s own clock', () => {
  const ten = { date: '2026-12-08', time: '10:00' };
  const at = '2026-12-08T15:00:00.000Z';

  test('is told where it shows something else, with the day where that differs', () => {
    expect(clientClock(at, ten, 'America/Chicago')).toBe('9:00 AM in Chicago');
    expect(clientClock(at, ten, 'Asia/Tokyo')).toBe('Wed, Dec 9, 12:00 AM in Tokyo');
  });

  test.each([['America/Toronto'], [null], ['Nowhere/At_All']])('%s adds nothing', (zone) => {
    expect(clientClock(at, ten, zone)).toBeNull();
  });

  test('a zone is named in words; one that nobody knows as it is written', () => {
    expect(zoneWords('America/New_York')).toBe('Eastern Time (New York)');
    expect(zoneWords('Nowhere/At_All')).toBe('Nowhere/At_All');
  });
});

describe('a mail about a session', () => {
  const mail = (changes: Partial<CourseMail>): CourseMail => ({
    kind: 'reminder-24h',
    state: 'pending',
    feedback: 'none',
    due: '2026-12-07T15:00:00.000Z',
    finishedAt: null,
    reason: null,
    ...changes,
  });

  test.each([
    [mail({}), 'planned', false],
    [mail({ state: 'sent', feedback: 'delivered' }), 'sent, delivered', false],
    [
      mail({ state: 'sent', feedback: 'bounced' }),
      'sent, bounced: the address does not take mail',
      true,
    ],
    [
      mail({ state: 'dropped', reason: 'email-not-agreed' }),
      'not sent: the client did not agree to email',
      true,
    ],
    [
      mail({ state: 'dropped', reason: 'reminders-off' }),
      'not sent: the client turned reminders off',
      false,
    ],
    [mail({ state: 'dropped', reason: 'a-code-of-tomorrow' }), 'not needed any more', false],
  ])('%o is told in words', (told, words, phone) => {
    expect(courseMailWords(told)).toBe(words);
    expect(mailNeedsPhone(told)).toBe(phone);
  });
});

test('who cancelled is said, and whether a booked session is confirmed', () => {
  expect(stateWords(aSession(1))).toBe('Booked');
  expect(stateWords(aSession(1, { confirmedAt: '2026-12-01T15:00:00.000Z' }))).toBe('Confirmed');
  expect(stateWords(aSession(1, { state: 'cancelled', cancelledBy: 'client' }))).toBe(
    'Cancelled by the client',
  );
  expect(stateWords(aSession(1, { state: 'late-cancelled' }))).toBe('Cancelled late');
});

test('a task names the session that caused it', () => {
  expect(taskWords({ kind: 'call-after-miss' }, 'Tue, Dec 8').title).toBe(
    'Call about the missed session: Tue, Dec 8',
  );
  expect(taskWords({ kind: 'replan' }, null).title).toBe('Agree anew how to go on');
});
