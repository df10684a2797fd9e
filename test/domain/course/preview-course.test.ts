import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../domain/calendar/cells.ts';
import { resolveWallTime, wallTimeOf } from '../../../domain/calendar/local-time.ts';
import type { BusyCell } from '../../../domain/calendar/wall-time.ts';
import type { Counselor, CounselorHours } from '../../../domain/counselor/counselor.ts';
import type { CoursePlan } from '../../../domain/course/course.ts';
import { previewCourse, previewRange } from '../../../domain/course/preview-course.ts';
import { aCounselor, aPlan } from '../../support/course.ts';

const NEW_YORK = 'America/New_York';
const MONDAY_AT_SIX = { date: '2026-10-19', time: '18:00' };
const counselor = aCounselor();
const every = (from: string, to: string): Partial<CounselorHours> => ({
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans: [{ from, to }] }],
});
const EVENINGS = every('16:00', '20:00');
const ALL_DAY = every('00:00', '24:00');

function preview({
  hours = EVENINGS,
  busy = [],
  ignore = () => false,
  now = '2026-10-01T12:00Z',
  version = 1,
  ...plan
}: Partial<CoursePlan> & {
  readonly hours?: Partial<CounselorHours>;
  readonly busy?: readonly BusyCell[];
  readonly ignore?: (holder: string) => boolean;
  readonly now?: string;
  readonly version?: number;
} = {}) {
  const whose: Counselor = { ...counselor, hours: { ...counselor.hours, ...hours }, version };
  return previewCourse({
    plan: aPlan({ length: 16, first: MONDAY_AT_SIX, ...plan }),
    ...{ counselor: whose, busy, ignore, timeZone: NEW_YORK, now: new Date(now) },
  });
}

type Preview = ReturnType<typeof preview>;
const problems = ({ sessions }: Preview) =>
  sessions.flatMap(({ number, problem }) => (problem ? [`${number} ${problem}`] : []));
const changes = ({ sessions }: Preview) =>
  sessions.filter(({ clocksChange }) => clocksChange).map(({ start }) => start.date);
const utcTimes = ({ sessions }: Preview) =>
  sessions.map(({ startsAt }) => startsAt?.toISOString().slice(11, 16));
const alternativesTo = ({ sessions }: Preview, number: number) =>
  sessions[number - 1]?.alternatives.map(({ date, time }) => `${date} ${time}`);

function busyAt(date: string, time: string, holder = 'other#1'): BusyCell[] {
  const found = resolveWallTime({ date, time }, NEW_YORK);
  if (found.kind !== 'instant') throw new Error('A time that is none');
  const cells = cellsOf({
    ...{ counselorId: counselor.id, start: { date, time }, startsAt: found.at },
    ...{ minutes: 50, bufferMinutes: counselor.hours.bufferMinutes },
  });
  return cells.map((cell) => ({ ...cell, holder }));
}

test('every session has its number, its start, its end, its phase and no problem', () => {
  const shown = preview({ version: 7 });

  expect(shown).toMatchObject({ endDate: '2027-02-01', bookable: true, hoursVersion: 7 });
  expect(shown.sessions).toHaveLength(16);
  expect(shown.sessions[0]).toEqual({
    number: 1,
    start: MONDAY_AT_SIX,
    startsAt: new Date('2026-10-19T22:00:00Z'),
    endsAt: new Date('2026-10-19T22:50:00Z'),
    ...{ phase: 'beginning', clocksChange: false, problem: null, alternatives: [] },
  });
});

describe('across a change of the clock', () => {
  test.each([
    ['the end of summer time', '2026-10-19', '2026-11-02', '22:00', '23:00', 2],
    ['its beginning', '2027-01-04', '2027-03-15', '23:00', '22:00', 10],
  ])(
    'weekly at six in the evening over %s is at six by the clock all sixteen times, and moves once by UTC',
    (_, date, changed, before, after, count) => {
      const shown = preview({ first: { date, time: '18:00' } });
      const shownTimes = shown.sessions.map(
        ({ startsAt }) => startsAt && wallTimeOf(startsAt, NEW_YORK).time,
      );

      expect(new Set(shownTimes)).toEqual(new Set(['18:00']));
      expect(utcTimes(shown)).toEqual([
        ...Array.from({ length: count }, () => before),
        ...Array.from({ length: 16 - count }, () => after),
      ]);
      expect(changes(shown)).toEqual([changed]);
    },
  );

  test('a course that lasts over both says so at both', () => {
    const shown = preview({
      first: { date: '2026-10-26', time: '18:00' },
      skip: ['2026-12-21', '2026-12-28'],
      cadence: { kind: 'weekly-then-fortnightly', lastFortnightly: 3 },
    });

    expect(shown.endDate).toBe('2027-03-15');
    expect(changes(shown)).toEqual(['2026-11-02', '2027-03-15']);
    expect(shown.bookable).toBe(true);
  });

  test.each([
    ['half past two on 14 March 2027', '2027-02-07', '02:30', 6, 'clock-gap', '2027-03-21'],
    ['half past one on 1 November 2026', '2026-10-11', '01:30', 4, 'clock-fold', '2026-11-08'],
  ])('a course with a session at %s is refused for it', (_, date, time, number, problem, next) => {
    const shown = preview({ first: { date, time }, hours: ALL_DAY });

    expect(problems(shown)).toEqual([`${number} ${problem}`]);
    expect(shown.sessions[number - 1]).toMatchObject({ startsAt: null, endsAt: null });
    expect(shown.bookable).toBe(false);
    // The session without an instant has no offset of its own: the next one shows the change.
    expect(changes(shown)).toEqual([next]);
  });

  test('what is offered instead is the next time that the clock shows', () => {
    const shown = preview({ first: { date: '2027-02-07', time: '02:30' }, hours: ALL_DAY });

    expect(alternativesTo(shown, 6)).toEqual([
      ...['2027-03-14 03:00', '2027-03-14 01:30', '2027-03-14 03:30'],
    ]);
  });
});

describe('every date is looked at, the last like the first', () => {
  test('holidays, leave, days off, hours and bookings, each at its own session', () => {
    const shown = preview({
      hours: {
        ...EVENINGS,
        daysOff: [
          { from: '2026-12-21', to: '2027-01-03', kind: 'holiday' },
          { from: '2027-01-18', to: '2027-01-18', kind: 'leave' },
          { from: '2026-11-09', to: '2026-11-09', kind: 'other' },
        ],
        exceptions: [{ date: '2026-11-30', spans: [{ from: '09:00', to: '12:00' }] }],
      },
      busy: [...busyAt('2027-02-01', '18:30'), ...busyAt('2026-10-26', '17:15')],
    });

    expect(problems(shown)).toEqual([
      ...['2 taken', '4 day-off', '7 outside-hours', '10 holiday', '11 holiday', '14 leave'],
      ...['16 taken'],
    ]);
  });

  test('what this course itself holds counts as free when it is planned anew', () => {
    const busy = busyAt('2027-02-01', '18:00', 'this-course#16');

    expect(problems(preview({ busy }))).toEqual(['16 taken']);
    expect(preview({ busy, ignore: (holder) => holder.startsWith('this-course#') }).bookable).toBe(
      true,
    );
  });

  test('dates that have passed', () => {
    expect(problems(preview({ now: '2026-10-26T22:00Z' }))).toEqual(['1 past', '2 past']);
  });
});

describe('the order of the sessions', () => {
  test('a session on the day of another is the one that was put there', () => {
    expect(
      problems(preview({ instead: [{ number: 3, date: '2026-11-09', time: '16:00' }] })),
    ).toEqual(['3 same-day']);
  });

  test('a session before the one it follows is out of order, and so is one after the next', () => {
    const early = { number: 5, date: '2026-11-06', time: '18:00' };
    const late = { number: 8, date: '2026-12-15', time: '18:00' };

    expect(problems(preview({ instead: [early, late] }))).toEqual([
      '5 out-of-order',
      '8 out-of-order',
    ]);
  });

  test('two that were put on one day: the later of them', () => {
    const instead = [
      { number: 3, date: '2026-11-04', time: '16:00' },
      { number: 4, date: '2026-11-04', time: '18:00' },
    ];

    expect(problems(preview({ instead }))).toEqual(['4 same-day']);
  });

  test('a session put elsewhere in its place is no problem', () => {
    const shown = preview({ instead: [{ number: 3, date: '2026-11-04', time: '16:15' }] });

    expect(shown.bookable).toBe(true);
    expect(shown.sessions[2]?.start).toEqual({ date: '2026-11-04', time: '16:15' });
  });

  test('twice weekly on one weekday cannot be', () => {
    const shown = preview({
      length: 12,
      cadence: { kind: 'twice-weekly', second: { day: 'mon', time: '16:00' } },
    });

    expect(problems(shown)).toEqual([2, 4, 6, 8, 10, 12].map((number) => `${number} same-day`));
  });

  test('what is wrong with a date by itself is said before what is wrong with its place', () => {
    const sunday = { number: 3, date: '2026-11-09', time: '12:00' };

    expect(problems(preview({ instead: [sunday] }))).toEqual(['3 outside-hours']);
  });
});

describe('alternatives', () => {
  test('are the three nearest free starts, each of them free indeed', () => {
    const shown = preview({ busy: busyAt('2026-11-02', '18:00') });

    expect(alternativesTo(shown, 3)).toEqual([
      ...['2026-11-02 16:30', '2026-11-02 16:00', '2026-11-03 16:00'],
    ]);
    expect(shown.sessions.filter(({ alternatives }) => alternatives.length > 0)).toHaveLength(1);
  });

  test('lie between the sessions before and after', () => {
    const shown = preview({
      hours: {
        weekly: [{ days: ['mon', 'fri'], spans: [{ from: '18:00', to: '19:00' }] }],
        daysOff: [{ from: '2026-11-02', to: '2026-11-06', kind: 'leave' }],
      },
    });

    expect(problems(shown)).toEqual(['3 leave']);
    expect(alternativesTo(shown, 3)).toEqual(['2026-10-30 18:00']);
  });

  test('lie after the session before, when that is less than a week ago', () => {
    const shown = preview({
      cadence: { kind: 'twice-weekly', second: { day: 'thu', time: '18:00' } },
      hours: {
        ...every('18:00', '19:00'),
        daysOff: [{ from: '2026-10-25', to: '2026-10-27', kind: 'leave' }],
      },
    });

    expect(problems(shown)).toEqual(['3 leave']);
    expect(alternativesTo(shown, 3)).toEqual([
      ...['2026-10-24 18:00', '2026-10-28 18:00', '2026-10-23 18:00'],
    ]);
  });

  test('are on no day of a session that is out of its order', () => {
    const shown = preview({
      hours: every('18:00', '19:00'),
      busy: busyAt('2026-11-02', '18:00'),
      instead: [{ number: 9, date: '2026-11-03', time: '18:00' }],
    });

    expect(problems(shown)).toEqual(['3 taken', '9 out-of-order']);
    expect(alternativesTo(shown, 3)).toEqual([
      ...['2026-11-01 18:00', '2026-10-31 18:00', '2026-11-04 18:00'],
    ]);
  });

  test('are none when nothing is free within seven days', () => {
    const daysOff = [{ from: '2026-10-27', to: '2026-11-08', kind: 'leave' } as const];

    expect(alternativesTo(preview({ hours: { ...EVENINGS, daysOff } }), 3)).toEqual([]);
  });

  test('for the first session reach back seven days, and not into the past', () => {
    const onlyMondays = {
      weekly: [{ days: ['mon'] as const, spans: [{ from: '18:00', to: '19:00' }] }],
      daysOff: [{ from: '2026-10-19', to: '2026-10-19', kind: 'holiday' } as const],
    };

    expect(alternativesTo(preview({ hours: onlyMondays }), 1)).toEqual(['2026-10-12 18:00']);
    expect(alternativesTo(preview({ hours: onlyMondays, now: '2026-10-13T12:00Z' }), 1)).toEqual(
      [],
    );
  });
});

test('the busy cells to read are those of a week around the plan, single dates included', () => {
  expect(
    previewRange(
      aPlan({
        first: MONDAY_AT_SIX,
        instead: [
          { number: 1, date: '2026-10-16', time: '18:00' },
          { number: 12, date: '2027-01-08', time: '18:00' },
        ],
      }),
    ),
  ).toEqual({ from: '2026-10-09', to: '2027-01-15' });
});
