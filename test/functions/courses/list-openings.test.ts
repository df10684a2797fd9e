import { describe, expect, test } from 'vitest';
import { openingsReply } from '../../../schemas/calendar.ts';
import { aCounselor } from '../../support/course.ts';
import { bookedDesk, courseDesk, OPENINGS } from '../../support/staff-courses.ts';

type Desk = Pick<ReturnType<typeof courseDesk>, 'as'>;

const path = { id: 'sub-counselor' };

describe('a counselor’s openings', () => {
  const narrow = aCounselor({
    hours: {
      ...aCounselor().hours,
      weekly: [{ days: ['tue', 'thu'], spans: [{ from: '16:00', to: '20:00' }] }],
    },
  });
  const openings = async (desk: Desk, query: Record<string, string>) =>
    openingsReply
      .parse((await desk.as('front-desk')({ route: OPENINGS, path, query })).json)
      .openings.map(({ date, time }) => `${date} ${time}`);

  test('are every half hour within her hours and beside what is booked, its buffer included', async () => {
    const desk = await bookedDesk({ counselors: [narrow] });
    expect(await openings(desk, { from: '2026-12-08', to: '2026-12-10' })).toEqual([
      ...['16:00', '16:30'].map((time) => `2026-12-08 ${time}`),
      ...['16:00', '16:30', '17:00', '17:30', '18:00', '18:30', '19:00'].map(
        (time) => `2026-12-10 ${time}`,
      ),
    ]);
  });

  test('are fewer for longer sessions, and for none that are past', async () => {
    const desk = courseDesk({ counselors: [narrow] });
    const query = { from: '2026-12-01', to: '2026-12-01', minutes: '120' };
    expect(await openings(desk, query)).toEqual([
      '2026-12-01 16:00',
      '2026-12-01 16:30',
      '2026-12-01 17:00',
      '2026-12-01 17:30',
      '2026-12-01 18:00',
    ]);
    desk.setClock('2026-12-01T22:10:00Z');
    expect(await openings(desk, query)).toEqual(['2026-12-01 17:30', '2026-12-01 18:00']);
  });

  test.for([
    ['no end', { from: '2026-12-01' }, 'to'],
    ['a day that is none', { from: '2026-11-31', to: '2026-12-01' }, 'from'],
    ['a year that is far away', { from: '2026-12-01', to: '9999-12-01' }, 'to'],
    ['more than six weeks', { from: '2026-12-01', to: '2027-01-13' }, 'to'],
    ['an end before the beginning', { from: '2026-12-01', to: '2026-11-30' }, 'to'],
    ['minutes in words', { from: '2026-12-01', to: '2026-12-01', minutes: 'fifty' }, 'minutes'],
    ['no minutes', { from: '2026-12-01', to: '2026-12-01', minutes: '0' }, 'minutes'],
    ['an unknown question', { from: '2026-12-01', to: '2026-12-01', page: '2' }, 'page'],
  ] as const)('cannot be asked for with %s', async ([, query, field]) => {
    const answer = await courseDesk().as('counselor')({
      route: OPENINGS,
      path,
      query: { ...query },
    });
    expect(answer).toMatchObject({ statusCode: 400, json: { errors: [{ field }] } });
  });
});
