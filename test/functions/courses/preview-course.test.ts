import { describe, expect, test } from 'vitest';
import { coursePreview } from '../../../schemas/course-plan.ts';
import { aPlan } from '../../support/course.ts';
import {
  aBookRequest,
  accepted,
  bookedDesk,
  booking,
  courseDesk,
  PREVIEW,
} from '../../support/staff-courses.ts';

type Desk = Pick<ReturnType<typeof courseDesk>, 'as'>;

describe('a preview', () => {
  const previewOf = async (desk: Desk, json: object) =>
    coursePreview.parse((await desk.as('front-desk')({ route: PREVIEW, json })).json);

  test('shows every date by the practice’s clock, marks the change of clocks, and books nothing', async () => {
    const desk = courseDesk();
    const plan = aPlan({ first: { date: '2027-01-12', time: '18:00' }, length: 16 });
    const preview = await previewOf(desk, { plan });
    expect(preview).toMatchObject({
      bookable: true,
      hoursVersion: 1,
      timeZone: 'America/New_York',
      endDate: '2027-04-27',
    });
    expect(preview.sessions.map(({ number }) => number)).toEqual(
      Array.from({ length: 16 }, (_, at) => at + 1),
    );
    expect(preview.sessions.every(({ start }) => start.time === '18:00')).toBe(true);
    expect(preview.sessions.filter(({ clocksChange }) => clocksChange)).toMatchObject([
      { number: 10, start: { date: '2027-03-16' }, startsAt: '2027-03-16T22:00:00.000Z' },
    ]);
    expect(desk.table.cells.size).toBe(0);
  });

  test('counts what the course holds itself as free when it is planned anew, and nothing of others', async () => {
    const [mine, theirs] = [accepted(), accepted({}, 'Bo')];
    const desk = await bookedDesk({ records: [mine, theirs] });
    const bo = aPlan({ first: { date: '2026-12-08', time: '20:00' } });
    await booking(desk, aBookRequest(theirs.intake.id, { plan: bo }));
    const { course } = desk;
    expect((await previewOf(desk, { plan: aPlan() })).bookable).toBe(false);
    expect((await previewOf(desk, { plan: aPlan(), courseId: course.id })).bookable).toBe(true);
    expect((await previewOf(desk, { plan: bo, courseId: course.id })).bookable).toBe(false);
  });

  test('of a course that is not there finds nothing', async () => {
    const json = { plan: aPlan(), courseId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01' };
    expect(await courseDesk().as('counselor')({ route: PREVIEW, json })).toMatchObject({
      statusCode: 404,
    });
  });

  const wrong = (change: object) => ({ plan: { ...aPlan(), ...change } });
  test.for([
    ['eleven sessions', wrong({ length: 11 }), 'plan.length'],
    ['seventeen sessions', wrong({ length: 17 }), 'plan.length'],
    [
      'a start between quarters',
      wrong({ first: { date: '2026-12-08', time: '18:10' } }),
      'plan.first.time',
    ],
    ['25 o’clock', wrong({ first: { date: '2026-12-08', time: '25:00' } }), 'plan.first.time'],
    ['the 32nd', wrong({ first: { date: '2026-12-32', time: '18:00' } }), 'plan.first.date'],
    [
      'a date in a far century',
      wrong({ first: { date: '9999-12-28', time: '18:00' } }),
      'plan.first.date',
    ],
    ['forty-nine minutes', wrong({ minutes: 49 }), 'plan.minutes'],
    ['a monthly course', wrong({ cadence: { kind: 'monthly' } }), 'plan.cadence.kind'],
    [
      'four fortnightly sessions',
      wrong({ cadence: { kind: 'weekly-then-fortnightly', lastFortnightly: 4 } }),
      'plan.cadence.lastFortnightly',
    ],
    [
      'a link that is no link',
      wrong({ place: { kind: 'video', link: 'http://video.example' } }),
      'plan.place.link',
    ],
    [
      'a link that runs',
      wrong({ place: { kind: 'video', link: 'javascript:alert(1)' } }),
      'plan.place.link',
    ],
    [
      'one session put in two places',
      wrong({
        instead: [
          { number: 2, date: '2026-12-16', time: '18:00' },
          { number: 2, date: '2026-12-17', time: '18:00' },
        ],
      }),
      'plan.instead',
    ],
    [
      'a session beyond the last put elsewhere',
      wrong({ instead: [{ number: 13, date: '2026-12-16', time: '18:00' }] }),
      'plan.instead.0.number',
    ],
    ['an unknown field', wrong({ price: 100 }), 'plan.price'],
    ['an unknown field beside the plan', { ...wrong({}), force: true }, 'force'],
    ['no plan', {}, 'plan'],
  ] as const)('is refused of %s', async ([, json, field]) => {
    const answer = await courseDesk().as('counselor')({ route: PREVIEW, json });
    expect(answer.statusCode).toBe(400);
    expect(answer.json['errors']).toMatchObject([{ field }]);
  });

  test('without a body is refused', async () => {
    expect(await courseDesk().as('counselor')({ route: PREVIEW })).toMatchObject({
      statusCode: 400,
      json: { type: '/problems/body-missing' },
    });
  });
});
