import { describe, expect, test } from 'vitest';
import { type Schedule, staffBackAt } from '../../../domain/practice/opening-hours.ts';

const office: Schedule = {
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  timeZone: 'America/New_York',
};
const backAt = (now: string, schedule = office) =>
  staffBackAt(schedule, new Date(now))?.toISOString() ?? 'open';

describe('whether somebody is at the practice', () => {
  test.for([
    ['on a working day at noon', '2026-12-01T12:00:00-05:00', 'open'],
    ['at the moment of opening', '2026-12-01T09:00:00-05:00', 'open'],
    ['a millisecond before', '2026-12-01T08:59:59.999-05:00', '2026-12-01T14:00:00.000Z'],
    ['a millisecond before closing', '2026-12-01T16:59:59.999-05:00', 'open'],
    ['at the moment of closing', '2026-12-01T17:00:00-05:00', '2026-12-02T14:00:00.000Z'],
    ['on Friday evening', '2026-12-04T18:30:00-05:00', '2026-12-07T14:00:00.000Z'],
    ['on Sunday, late', '2026-12-06T23:59:00-05:00', '2026-12-07T14:00:00.000Z'],
    ['over the end of the year', '2027-01-01T18:00:00-05:00', '2027-01-04T14:00:00.000Z'],
  ] as const)('%s', ([, now, expected]) => {
    expect(backAt(now)).toBe(expected);
  });

  test('keeps nine in the morning when the clocks change', () => {
    expect(backAt('2026-10-31T12:00:00-04:00')).toBe('2026-11-02T14:00:00.000Z');
    expect(backAt('2027-03-13T12:00:00-05:00')).toBe('2027-03-15T13:00:00.000Z');
  });

  test('knows a lunch break, in whatever order the hours are written', () => {
    const split: Schedule = {
      hours: [
        { days: ['tue'], opens: '14:00', closes: '18:00' },
        { days: ['tue', 'thu'], opens: '08:00', closes: '12:00' },
      ],
      timeZone: 'America/New_York',
    };
    expect(backAt('2026-12-01T10:00:00-05:00', split)).toBe('open');
    expect(backAt('2026-12-01T13:00:00-05:00', split)).toBe('2026-12-01T19:00:00.000Z');
    expect(backAt('2026-12-01T19:00:00-05:00', split)).toBe('2026-12-03T13:00:00.000Z');
  });

  test('overlapping hours are open as long as one of them is', () => {
    const two: Schedule = {
      hours: [
        { days: ['tue'], opens: '09:00', closes: '11:00' },
        { days: ['tue'], opens: '10:00', closes: '17:00' },
      ],
      timeZone: 'America/New_York',
    };
    expect(backAt('2026-12-01T12:00:00-05:00', two)).toBe('open');
  });

  test('hours that the clock change swallows whole wait for the next week', () => {
    const night: Schedule = {
      hours: [{ days: ['sun'], opens: '02:00', closes: '03:00' }],
      timeZone: 'America/New_York',
    };
    // 14 March 2027 has no hour from two to three.
    expect(backAt('2027-03-14T12:00:00-04:00', night)).toBe('2027-03-21T06:00:00.000Z');
    expect(backAt('2027-03-13T12:00:00-05:00', night)).toBe('2027-03-21T06:00:00.000Z');
  });
});
