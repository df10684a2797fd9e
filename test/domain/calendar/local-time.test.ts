import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  resolveWallTime,
  wallTimeOf,
  weekdayOf,
} from '../../../domain/calendar/local-time.ts';

const NEW_YORK = 'America/New_York';
const resolved = (date: string, time: string, zone = NEW_YORK) => {
  const found = resolveWallTime({ date, time }, zone);
  return found.kind === 'instant' ? found.at.toISOString() : found.kind;
};

describe('the instant of a wall clock', () => {
  test('six in the evening stays six when summer time ends, an hour later by UTC', () => {
    expect(
      ['2026-10-19', '2026-10-26', '2026-11-02'].map((date) => resolved(date, '18:00')),
    ).toEqual(['2026-10-19T22:00:00.000Z', '2026-10-26T22:00:00.000Z', '2026-11-02T23:00:00.000Z']);
  });

  test('three times 168 hours after six in the evening may be five', () => {
    const threeWeeks = 3 * 168 * 3_600_000;

    expect(wallTimeOf(new Date(Date.parse('2026-10-19T22:00Z') + threeWeeks), NEW_YORK)).toEqual({
      date: '2026-11-09',
      time: '17:00',
    });
  });

  test.each([
    [
      'the last minute before the clock goes forward',
      NEW_YORK,
      '01:45',
      '2027-03-14T06:45:00.000Z',
    ],
    ['a time that the clock skips', NEW_YORK, '02:00', 'clock-gap'],
    ['half past two, which it skips too', NEW_YORK, '02:30', 'clock-gap'],
    ['the hour at which it comes out', NEW_YORK, '03:00', '2027-03-14T07:00:00.000Z'],
    [
      'the same time where clocks stay as they are',
      'America/Phoenix',
      '02:30',
      '2027-03-14T09:30:00.000Z',
    ],
  ])('%s', (_, zone, time, expected) => {
    expect(resolved('2027-03-14', time, zone)).toBe(expected);
  });

  test.each([
    ['the last quarter that comes once', '00:45', '2026-11-01T04:45:00.000Z'],
    ['one o’clock, which comes twice', '01:00', 'clock-fold'],
    ['half past one, which comes twice', '01:30', 'clock-fold'],
    ['two o’clock, once the clock has gone back', '02:00', '2026-11-01T07:00:00.000Z'],
  ])('%s', (_, time, expected) => {
    expect(resolved('2026-11-01', time)).toBe(expected);
  });

  test.each([
    [
      'half an hour is skipped on Lord Howe',
      'Australia/Lord_Howe',
      '2026-10-04',
      '02:15',
      'clock-gap',
    ],
    [
      'and only half an hour',
      'Australia/Lord_Howe',
      '2026-10-04',
      '02:30',
      '2026-10-03T15:30:00.000Z',
    ],
    ['two hours are skipped at Troll', 'Antarctica/Troll', '2026-03-29', '02:45', 'clock-gap'],
    [
      'Santiago has no midnight when its summer begins',
      'America/Santiago',
      '2026-09-06',
      '00:00',
      'clock-gap',
    ],
    ['and two late evenings when it ends', 'America/Santiago', '2026-04-04', '23:30', 'clock-fold'],
    [
      'Kathmandu is three quarters off the hour',
      'Asia/Kathmandu',
      '2026-12-01',
      '18:00',
      '2026-12-01T12:15:00.000Z',
    ],
  ])('%s', (_, zone, date, time, expected) => {
    expect(resolved(date, time, zone)).toBe(expected);
  });

  test('a date that is in no calendar is a fault and no instant', () => {
    expect(() => resolved('2027-02-29', '10:00')).toThrow(RangeError);
  });
});

test('what a clock shows is the minute that has begun, on its own date', () => {
  const at = new Date('2026-12-31T15:29:59.999Z');

  expect(wallTimeOf(at, 'Pacific/Kiritimati')).toEqual({ date: '2027-01-01', time: '05:29' });
  expect(wallTimeOf(at, NEW_YORK)).toEqual({ date: '2026-12-31', time: '10:29' });
});

describe('dates', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-31', 31, '2027-03-03'],
    ['2026-10-19', 91, '2027-01-18'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2026-10-19', 'mon'],
    ['2028-02-29', 'tue'],
    ['2027-01-31', 'sun'],
    ['1969-12-31', 'wed'],
  ])('%s is a %s', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});
