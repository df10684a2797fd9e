import { describe, expect, test } from 'vitest';
import { byDay } from '../../../web/visit/state/openings.ts';
import { ALL, asPlace, reachable } from '../../../web/visit/state/place.ts';
import {
  byPhone,
  isAhead,
  noticeEnds,
  standing,
  undoMs,
} from '../../../web/visit/state/standing.ts';
import { readToken } from '../../../web/visit/state/token.ts';
import { NOTHING, TOKEN, aSchedule, aVisit, anAppointment, justCancelled } from './visits.ts';

const at = (iso: string) => new Date(iso);
const START = at('2026-12-01T15:00:00.000Z');
const END = at('2026-12-01T15:50:00.000Z');
const before = (moment: Date, ms = 1) => new Date(moment.getTime() - ms);

describe('how an appointment stands', () => {
  test.each([
    ['before it', before(START), 'open'],
    ['as it begins', START, 'now'],
    ['until it ends', before(END), 'now'],
    ['as it ends', END, 'past'],
  ] as const)('%s', (_when, now, how) => {
    expect(standing(anAppointment(), now)).toBe(how);
    expect(isAhead(anAppointment(), now)).toBe(how !== 'past');
  });

  test('a word that they will come counts until it begins', () => {
    const confirmed = anAppointment({ confirmed: true });
    expect(standing(confirmed, before(START))).toBe('confirmed');
    expect(standing(confirmed, START)).toBe('now');
  });

  test('a cancellation can be undone until its time is over, to the millisecond', () => {
    const until = at('2026-11-23T15:15:00.000Z');
    expect(standing(justCancelled(), before(until))).toBe('undoable');
    expect(undoMs(justCancelled(), before(until, 90_000))).toBe(90_000);
    expect(standing(justCancelled(), until)).toBe('cancelled');
    expect(undoMs(justCancelled(), until)).toBe(0);
  });

  test('an undo that the link may not do is none', () => {
    const held = { ...justCancelled(), may: NOTHING };
    expect(standing(held, at('2026-11-23T15:00:00.000Z'))).toBe('cancelled');
  });
});

describe('what only a call can do', () => {
  const now = at('2026-11-29T12:00:00.000Z');
  const may = (move: boolean, cancel: boolean) =>
    anAppointment({ may: { ...NOTHING, move, cancel } });

  test.each([
    [true, true, undefined],
    [true, false, 'cancel'],
    [false, true, 'move'],
    [false, false, 'both'],
  ] as const)('where the link may move (%s) and cancel (%s)', (move, cancel, why) => {
    expect(byPhone(may(move, cancel), 24, now)).toBe(why);
  });

  test('is everything from the notice on, and said with that reason', () => {
    const ends = noticeEnds(anAppointment(), 24);
    expect(ends).toEqual(at('2026-11-30T15:00:00.000Z'));
    expect(byPhone(may(false, false), 24, before(ends))).toBe('both');
    expect(byPhone(may(false, false), 24, ends)).toBe('too-late');
    expect(byPhone(may(false, false), 24, START)).toBe('late');
  });

  test('is nothing once it is over or cancelled', () => {
    expect(byPhone(may(false, false), 24, END)).toBeUndefined();
    expect(byPhone(justCancelled(), 24, now)).toBeUndefined();
  });
});

describe('the place on the page', () => {
  test.each([undefined, null, 'move', { at: 'move' }, { at: 'elsewhere', session: 3 }])(
    'that %j names is the first page',
    (said) => {
      expect(asPlace(said)).toEqual(ALL);
    },
  );

  test('is a step only while the appointment allows it', () => {
    const step = { at: 'cancel', session: 14 } as const;
    expect(asPlace(step)).toEqual(step);
    expect(reachable({ at: 'move', session: 14 }, aSchedule())).toEqual({
      at: 'move',
      session: 14,
    });
    expect(reachable(step, aSchedule())).toEqual({ at: 'one', session: 14 });
    expect(reachable({ at: 'cancel', session: 99 }, aSchedule())).toEqual(ALL);
  });

  test('is never a step where the link is of an earlier time', () => {
    const place = { at: 'cancel', session: 3 } as const;
    expect(reachable(place, aVisit())).toEqual(place);
    expect(reachable(place, aVisit({ changed: true }))).toEqual(ALL);
  });
});

test('openings stand under their day in order, however they came', () => {
  const opening = (date: string, time: string) => ({
    date,
    time,
    startsAt: `${date}T${time}:00.000Z`,
  });
  const late = opening('2026-12-02', '16:00');
  const early = opening('2026-12-02', '09:30');
  const day = opening('2026-12-01', '17:00');
  expect(byDay([late, day, early])).toEqual([
    { date: '2026-12-01', openings: [day] },
    { date: '2026-12-02', openings: [early, late] },
  ]);
});

describe('the token of an address', () => {
  test('is what stands after the sign', () => {
    expect(readToken(`#${TOKEN}`)).toBe(TOKEN);
  });

  test.each(['', '#', '#short', `#${TOKEN}\n`, `#${TOKEN}&more=1`, `#${'a'.repeat(300)}`])(
    'is none in %j',
    (hash) => {
      expect(readToken(hash)).toBeUndefined();
    },
  );
});
