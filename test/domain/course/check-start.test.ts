import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../domain/calendar/cells.ts';
import { resolveWallTime } from '../../../domain/calendar/local-time.ts';
import type { BusyCell, WallTime } from '../../../domain/calendar/wall-time.ts';
import type { CounselorHours, Span } from '../../../domain/counselor/counselor.ts';
import { problemAt } from '../../../domain/course/check-start.ts';
import { aCounselor } from '../../support/course.ts';

const NEW_YORK = 'America/New_York';
const MONDAY = '2026-10-19';
/** Works on weekdays from nine to six, and needs a quarter of an hour after each session. */
const counselor = aCounselor({
  hours: {
    weekly: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '09:00', to: '18:00' }] },
    ],
    ...{ exceptions: [], daysOff: [], bufferMinutes: 15 },
  },
});

/** The cells that another session of 50 minutes holds. */
function heldBy(holder: string, start: WallTime, counselorId = counselor.id): BusyCell[] {
  const found = resolveWallTime(start, NEW_YORK);
  if (found.kind !== 'instant') throw new Error('A time that is none');
  const cells = cellsOf({
    ...{ counselorId, start, startsAt: found.at, minutes: 50 },
    bufferMinutes: counselor.hours.bufferMinutes,
  });
  return cells.map((cell) => ({ ...cell, holder }));
}

const problem = ({
  at,
  date = MONDAY,
  busy = [],
  ignore = () => false,
  minutes = 50,
  hours = {},
  now = '2026-10-01T12:00Z',
}: {
  readonly at: string;
  readonly date?: string;
  readonly busy?: readonly BusyCell[];
  readonly ignore?: (holder: string) => boolean;
  readonly minutes?: number;
  readonly hours?: Partial<CounselorHours>;
  readonly now?: string;
}) =>
  problemAt({
    start: { date, time: at },
    counselor: { ...counselor, hours: { ...counselor.hours, ...hours } },
    ...{ busy, ignore, minutes, timeZone: NEW_YORK, now: new Date(now) },
  });

const always = (...spans: readonly Span[]): Partial<CounselorHours> => ({
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans }],
});
const ALL_DAY = always({ from: '00:00', to: '24:00' });

test('a session can be where its counselor works and nobody is', () => {
  expect(problem({ at: '10:00' })).toBeNull();
});

describe('the clock', () => {
  test('half past two on the night the clock goes forward is refused, and so is half past one on the night it goes back', () => {
    expect(problem({ at: '02:30', date: '2027-03-14', hours: ALL_DAY })).toBe('clock-gap');
    expect(problem({ at: '01:30', date: '2026-11-01', hours: ALL_DAY })).toBe('clock-fold');
  });

  test('comes before everything else: on a day off in the past too, the time is no time', () => {
    const daysOff = [{ from: '2026-11-01', to: '2026-11-01', kind: 'holiday' } as const];

    expect(
      problem({ at: '01:30', date: '2026-11-01', hours: { daysOff }, now: '2027-01-01' }),
    ).toBe('clock-fold');
  });
});

describe('the past', () => {
  test('a session that would begin now is too late by a moment', () => {
    expect(problem({ at: '10:00', now: '2026-10-19T14:00Z' })).toBe('past');
    expect(problem({ at: '10:00', now: '2026-10-19T13:59:59.999Z' })).toBeNull();
  });

  test('comes before the counselor’s day off', () => {
    const daysOff = [{ from: MONDAY, to: MONDAY, kind: 'leave' } as const];

    expect(problem({ at: '10:00', hours: { daysOff }, now: '2026-10-20T00:00Z' })).toBe('past');
  });
});

describe('days off', () => {
  test.each([
    ['holiday', 'holiday'],
    ['leave', 'leave'],
    ['other', 'day-off'],
  ] as const)('%s is said to be %s, at any hour', (kind, expected) => {
    const daysOff = [{ from: '2026-10-17', to: '2026-10-20', kind }];

    expect(problem({ at: '10:00', hours: { daysOff } })).toBe(expected);
    expect(problem({ at: '06:00', hours: { daysOff } })).toBe(expected);
  });

  test('a date without hours by exception is a day off', () => {
    expect(problem({ at: '10:00', hours: { exceptions: [{ date: MONDAY, spans: [] }] } })).toBe(
      'day-off',
    );
  });
});

describe('hours', () => {
  test.each([
    ['the first minute of the day', '09:00', null],
    ['a quarter of an hour before it', '08:45', 'outside-hours'],
    ['the last session that fits; its buffer need not', '17:00', null],
    ['one that fits no more', '17:15', 'outside-hours'],
    ['the evening', '21:00', 'outside-hours'],
  ])('%s', (_, at, expected) => {
    expect(problem({ at })).toBe(expected);
  });

  test('a weekday without hours is outside them', () => {
    expect(problem({ at: '10:00', date: '2026-10-18' })).toBe('outside-hours');
  });

  test('a session must lie within one stretch: a break is not to be worked through', () => {
    const morningAndAfternoon = always(
      { from: '09:00', to: '12:00' },
      { from: '12:30', to: '18:00' },
    );
    const seamless = always({ from: '09:00', to: '12:00' }, { from: '12:00', to: '18:00' });

    expect(problem({ at: '11:30', hours: morningAndAfternoon })).toBe('outside-hours');
    expect(problem({ at: '11:30', hours: seamless })).toBeNull();
  });

  test('a session may end at midnight and not after it', () => {
    expect(problem({ at: '23:00', minutes: 60, hours: ALL_DAY })).toBeNull();
    expect(problem({ at: '23:15', minutes: 60, hours: ALL_DAY })).toBe('outside-hours');
  });

  test('an hour that the clock skips meanwhile is not worked: the session ends later by the wall clock', () => {
    const night = always({ from: '00:00', to: '03:00' });

    expect(problem({ at: '01:30', date: '2027-03-13', hours: night })).toBeNull();
    expect(problem({ at: '01:30', date: '2027-03-14', hours: night })).toBe('outside-hours');
  });
});

describe('bookings', () => {
  const busy = heldBy('other#1', { date: MONDAY, time: '12:00' });

  test.each([
    ['the same time', '12:00', 'taken'],
    ['a quarter of an hour into it', '12:15', 'taken'],
    ['within its buffer', '13:00', 'taken'],
    ['after its buffer', '13:15', null],
    ['so long before it that the own buffer has room', '10:45', null],
    ['before it, with no room for the own buffer', '11:00', 'taken'],
  ])('%s', (_, at, expected) => {
    expect(problem({ at, busy })).toBe(expected);
  });

  test('cells that are to be passed over count as free, and theirs alone', () => {
    const both = [...busy, ...heldBy('third#1', { date: MONDAY, time: '15:00' })];
    const ignore = (holder: string) => holder === 'other#1';

    expect(problem({ at: '12:15', busy: both, ignore })).toBeNull();
    expect(problem({ at: '15:15', busy: both, ignore })).toBe('taken');
  });

  test('another counselor’s bookings are no hindrance', () => {
    const elsewhere = heldBy('other#1', { date: MONDAY, time: '12:00' }, 'somebody-else');

    expect(problem({ at: '12:00', busy: elsewhere })).toBeNull();
  });

  test('in the hour before the clock goes back, only its own quarters are taken', () => {
    const date = '2026-11-01';
    const night = heldBy('other#1', { date, time: '00:00' });

    expect(problem({ at: '00:45', date, busy: night, hours: ALL_DAY })).toBe('taken');
    expect(problem({ at: '02:00', date, busy: night, hours: ALL_DAY })).toBeNull();
  });
});

test('nobody is seen by a counselor who is no longer with the practice', () => {
  const rules = { busy: [], ignore: () => false, minutes: 50, timeZone: NEW_YORK };
  const start = { date: MONDAY, time: '10:00' };
  const now = new Date('2026-10-01T12:00Z');
  expect(problemAt({ ...rules, start, now, counselor })).toBeNull();
  expect(problemAt({ ...rules, start, now, counselor: { ...counselor, gone: true } })).toBe(
    'counselor-gone',
  );
});
