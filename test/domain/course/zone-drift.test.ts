import { expect, test } from 'vitest';
import { hasDrifted } from '../../../domain/course/zone-drift.ts';

/** Twelve o'clock in Phoenix, as it was stored. */
const session = {
  start: { date: '2027-07-05', time: '12:00' },
  timeZone: 'America/Phoenix',
  startsAt: new Date('2027-07-05T19:00:00Z'),
};

test('a session whose clock still names the stored instant has not drifted', () => {
  expect(hasDrifted(session)).toBe(false);
});

test('a session stored under other rules of its zone has', () => {
  // As if Arizona had still been expected to move to summer time when it was booked.
  expect(hasDrifted({ ...session, startsAt: new Date('2027-07-05T18:00:00Z') })).toBe(true);
});

test.each([
  ['skips', { date: '2027-03-14', time: '02:30' }],
  ['shows twice', { date: '2026-11-01', time: '01:30' }],
])('so has one whose time the clock now %s', (_, start) => {
  const startsAt = new Date(Date.parse(`${start.date}T${start.time}Z`) + 5 * 3_600_000);

  expect(hasDrifted({ start, timeZone: 'America/New_York', startsAt })).toBe(true);
});
