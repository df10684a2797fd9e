import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../domain/calendar/cells.ts';
import { addDays, resolveWallTime } from '../../../domain/calendar/local-time.ts';
import { timeOfDay } from '../../../domain/calendar/time-of-day.ts';
import type { BusyCell, WallTime } from '../../../domain/calendar/wall-time.ts';
import type { CounselorHours } from '../../../domain/counselor/counselor.ts';
import { findOpenings, nearestOpenings } from '../../../domain/counselor/openings.ts';
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

function busyAt(date: string, time: string): BusyCell[] {
  const found = resolveWallTime({ date, time }, NEW_YORK);
  if (found.kind !== 'instant') return [];
  const cells = cellsOf({
    ...{ counselorId: counselor.id, start: { date, time }, startsAt: found.at, minutes: 50 },
    bufferMinutes: counselor.hours.bufferMinutes,
  });
  return cells.map((cell) => ({ ...cell, holder: 'other#1' }));
}

type Asked = {
  readonly from?: string;
  readonly to?: string;
  readonly busy?: readonly BusyCell[];
  readonly hours?: Partial<CounselorHours>;
  readonly minutes?: number;
  readonly now?: string;
};
const search = ({ from = MONDAY, to = from, busy = [], hours = {}, minutes = 50, now }: Asked) => ({
  ...{ from, to, busy, minutes, ignore: () => false, timeZone: NEW_YORK },
  counselor: { ...counselor, hours: { ...counselor.hours, ...hours } },
  now: new Date(now ?? '2026-10-01T12:00Z'),
});
const times = (found: readonly WallTime[]) => found.map(({ time }) => time);
const written = (found: readonly WallTime[]) => found.map(({ date, time }) => `${date} ${time}`);
const nearest = (asked: Asked, date: string, time: string) =>
  written(nearestOpenings({ ...search(asked), near: { date, time }, most: 3 }));

const MORNING = {
  weekly: [{ days: ['mon', 'tue'] as const, spans: [{ from: '09:15', to: '12:00' }] }],
};

describe('openings', () => {
  test('come every half hour from the beginning of the hours while a session fits', () => {
    expect(times(findOpenings(search({ hours: MORNING })))).toEqual([
      ...['09:15', '09:45', '10:15', '10:45'],
    ]);
  });

  test('are where neither a session nor its buffer meets another', () => {
    const busy = busyAt(MONDAY, '10:45');

    expect(times(findOpenings(search({ hours: MORNING, busy })))).toEqual(['09:15']);
  });

  test('are of all the days from the first to the last, in order', () => {
    const found = findOpenings(
      search({ hours: MORNING, minutes: 120, from: '2026-10-18', to: '2026-10-27' }),
    );

    expect(written(found)).toEqual([
      ...['2026-10-19 09:15', '2026-10-19 09:45', '2026-10-20 09:15', '2026-10-20 09:45'],
      ...['2026-10-26 09:15', '2026-10-26 09:45', '2026-10-27 09:15', '2026-10-27 09:45'],
    ]);
  });

  test('are in the future', () => {
    expect(times(findOpenings(search({ hours: MORNING, now: '2026-10-19T14:00Z' })))).toEqual([
      ...['10:15', '10:45'],
    ]);
  });

  test('leave out the hour that the clock skips', () => {
    const night = {
      weekly: [{ days: ['sun'] as const, spans: [{ from: '01:00', to: '05:00' }] }],
    };

    expect(times(findOpenings(search({ from: '2027-03-14', hours: night, minutes: 15 })))).toEqual([
      ...['01:00', '01:30', '03:00', '03:30', '04:00', '04:30'],
    ]);
  });

  test('are none on a day off, and none between dates in the wrong order', () => {
    const daysOff = [{ from: MONDAY, to: MONDAY, kind: 'leave' } as const];

    expect(findOpenings(search({ hours: { daysOff } }))).toEqual([]);
    expect(findOpenings(search({ from: '2026-10-20', to: '2026-10-19' }))).toEqual([]);
  });
});

describe('the nearest openings', () => {
  const week = { from: '2026-10-12', to: '2026-10-26' };

  test('are earlier or later, and of two as near the earlier comes first', () => {
    const busy = busyAt(MONDAY, '12:00');

    expect(nearest({ ...week, busy }, MONDAY, '12:00')).toEqual([
      ...['2026-10-19 10:30', '2026-10-19 13:30', '2026-10-19 10:00'],
    ]);
  });

  test('are on other days when the day is full', () => {
    const daysOff = [{ from: MONDAY, to: '2026-10-20', kind: 'leave' } as const];

    expect(nearest({ ...week, hours: { daysOff } }, MONDAY, '12:00')).toEqual([
      ...['2026-10-21 09:00', '2026-10-21 09:30', '2026-10-21 10:00'],
    ]);
  });

  test('are within the dates that were given', () => {
    expect(nearest({ from: '2026-10-20', to: '2026-10-20' }, MONDAY, '23:00')).toEqual([
      ...['2026-10-20 09:00', '2026-10-20 09:30', '2026-10-20 10:00'],
    ]);
  });

  test('are as near over a clock change as on other days', () => {
    const aroundSunday = {
      weekly: [{ days: ['sat', 'mon'] as const, spans: [{ from: '10:00', to: '11:00' }] }],
    };

    expect(
      nearest({ from: '2026-10-30', to: '2026-11-03', hours: aroundSunday }, '2026-11-01', '10:00'),
    ).toEqual(['2026-10-31 10:00', '2026-11-02 10:00']);
  });

  test('are those that a search through all openings finds', () => {
    const quarter = fc.integer({ min: 0, max: 95 }).map((index) => timeOfDay(15 * index));
    const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2026-10-20', days));
    const booked = fc.array(fc.tuple(day, quarter), { maxLength: 60 });
    fc.assert(
      fc.property(
        booked,
        day,
        quarter,
        fc.integer({ min: 1, max: 5 }),
        (sessions, date, time, most) => {
          const given = search({
            ...{ from: '2026-10-20', to: '2026-11-09', minutes: 80 },
            busy: sessions.flatMap(([on, at]) => busyAt(on, at)),
          });
          const away = (one: WallTime) =>
            Math.abs(Date.parse(`${one.date}T${one.time}Z`) - Date.parse(`${date}T${time}Z`));
          const all = [...findOpenings(given)].sort((one, other) => away(one) - away(other));

          expect(nearestOpenings({ ...given, near: { date, time }, most })).toEqual(
            all.slice(0, most),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
