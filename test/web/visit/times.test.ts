import { describe, expect, test } from 'vitest';
import { makeTimes, type Stretch } from '../../../web/visit/words/times.ts';

const PRACTICE = 'America/New_York';
const plain = (text: string | undefined) => text?.replace(/\s+/gu, ' ');

function at(date: string, time: string, startsAt: string): Stretch {
  const endsAt = new Date(Date.parse(startsAt) + 50 * 60_000).toISOString();
  return { start: { date, time }, startsAt, endsAt };
}
const WINTER = at('2026-12-01', '18:00', '2026-12-01T23:00:00.000Z');
const SUMMER = at('2027-06-01', '18:00', '2027-06-01T22:00:00.000Z');

const times = (clientTimeZone: string | null, dates = 'en-US') =>
  makeTimes({ timeZone: PRACTICE, clientTimeZone }, dates);

describe('the agreed time', () => {
  test.each([
    ['en-US', { day: 'Tuesday, December 1, 2026', time: '6:00 – 6:50 PM', zone: 'Eastern Time' }],
    [
      'es-US',
      { day: 'martes, 1 de diciembre de 2026', time: '6:00–6:50 p.m.', zone: 'hora oriental' },
    ],
  ])('is written out in %s with its zone', (dates, written) => {
    const { day, time, zone } = times(null, dates).there(WINTER);
    expect({ day, time: plain(time), zone }).toEqual(written);
  });

  test('is the same on both sides of a clock change', () => {
    expect(times(null).there(SUMMER).time).toBe(times(null).there(WINTER).time);
    expect(times(null).there(SUMMER).zone).toBe('Eastern Time');
  });

  test('is what was agreed, also where the zone’s rules have changed since', () => {
    const drifted = at('2026-12-01', '18:00', '2026-12-01T22:00:00.000Z');
    expect(plain(times(null).there(drifted).time)).toBe('6:00 – 6:50 PM');
  });
});

describe('the client’s own clock', () => {
  test.each([
    [
      'America/Phoenix',
      WINTER,
      { day: '', time: '4:00 – 4:50 PM', zone: 'Mountain Standard Time' },
    ],
    [
      'America/Phoenix',
      SUMMER,
      { day: '', time: '3:00 – 3:50 PM', zone: 'Mountain Standard Time' },
    ],
    [
      'Europe/Madrid',
      WINTER,
      { day: 'Wednesday, December 2', time: '12:00 – 12:50 AM', zone: 'Central European Time' },
    ],
  ])('in %s stands beside it, with the day where it is another', (zone, when, written) => {
    const here = times(zone).here(when);
    expect(here && { ...here, time: plain(here.time) }).toEqual(written);
  });

  test.each([null, 'Mars/Olympus_Mons', ''])('%j shows nothing', (zone) => {
    expect(times(zone).here(WINTER)).toBeUndefined();
    expect(times(zone).zones(WINTER.startsAt)).toEqual({ there: 'Eastern Time', here: undefined });
  });

  test('is left out where both clocks show the same just then', () => {
    const cancun = times('America/Cancun');
    expect(cancun.here(WINTER)).toBeUndefined();
    expect(plain(cancun.here(SUMMER)?.time)).toBe('5:00 – 5:50 PM');
  });

  test('stands beside an opening, with the weekday where it is another', () => {
    const opening = { date: '2026-12-01', time: '18:00', startsAt: '2026-12-01T23:00:00.000Z' };
    expect(plain(times('America/Chicago').openingHere(opening))).toBe('5:00 PM');
    expect(plain(times('Asia/Tokyo').openingHere(opening))).toBe('Wed 8:00 AM');
    expect(times(null).openingHere(opening)).toBeUndefined();
    expect(plain(times(null).opening(opening))).toBe('6:00 PM');
  });
});

test('the end of the notice period is written by the practice’s clock', () => {
  const end = new Date('2026-11-01T06:30:00.000Z');
  expect(plain(times('Asia/Tokyo').moment(end))).toBe('Sunday, November 1 at 1:30 AM');
});
