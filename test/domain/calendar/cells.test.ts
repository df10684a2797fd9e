import { expect, test } from 'vitest';
import { cellsOf } from '../../../domain/calendar/cells.ts';

const QUARTER_MS = 900_000;
/** What a session takes, as the UTC times at which its quarters of an hour begin. */
const taken = (startsAt: string, minutes: number, bufferMinutes: number) =>
  cellsOf({
    counselorId: 'maya',
    start: { date: '2026-10-19', time: '18:00' },
    startsAt: new Date(startsAt),
    minutes,
    bufferMinutes,
  }).map(({ quarter }) => new Date(quarter * QUARTER_MS).toISOString().slice(11, 16));

test('fifty minutes take four quarters of an hour', () => {
  expect(taken('2026-10-19T22:00Z', 50, 0)).toEqual(['22:00', '22:15', '22:30', '22:45']);
});

test('the buffer begins when the session ends, and a quarter that is only begun is taken whole', () => {
  expect(taken('2026-10-19T22:00Z', 50, 15)).toEqual(['22:00', '22:15', '22:30', '22:45', '23:00']);
  expect(taken('2026-10-19T22:00Z', 45, 15)).toEqual(['22:00', '22:15', '22:30', '22:45']);
});

test('cells name counselor, local date and the quarters since 1970', () => {
  const [cell] = cellsOf({
    counselorId: 'maya',
    start: { date: '2026-10-20', time: '05:45' },
    startsAt: new Date('2026-10-20T00:00Z'),
    ...{ minutes: 15, bufferMinutes: 0 },
  });

  // 20,746 days from 1970-01-01 to 2026-10-20.
  expect(cell).toEqual({ counselorId: 'maya', date: '2026-10-20', quarter: 20_746 * 96 });
});

test('the hour that comes twice has cells of its own each time', () => {
  const first = taken('2026-11-01T05:00Z', 60, 0);
  const second = taken('2026-11-01T06:00Z', 60, 0);

  expect(new Set([...first, ...second]).size).toBe(8);
});

test('a buffer past midnight stays with the date of its session', () => {
  const cells = cellsOf({
    counselorId: 'maya',
    start: { date: '2026-10-19', time: '23:00' },
    startsAt: new Date('2026-10-20T03:00Z'),
    ...{ minutes: 60, bufferMinutes: 30 },
  });

  expect(cells.map(({ date }) => date)).toEqual(Array.from({ length: 6 }, () => '2026-10-19'));
});
