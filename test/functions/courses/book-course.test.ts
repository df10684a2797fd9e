import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { coursePreview } from '../../../schemas/course-plan.ts';
import { aCounselor, aPlan } from '../../support/course.ts';
import {
  aBookRequest,
  accepted,
  bookedDesk,
  booking,
  courseDesk,
  shown,
} from '../../support/staff-courses.ts';
import { later } from '../../support/intake-record.ts';

const tuesdays = Array.from({ length: 12 }, (_, week) =>
  new Date(Date.UTC(2026, 11, 8 + 7 * week)).toISOString().slice(0, 10),
);

describe('booking a course', () => {
  test('books every session of the plan, and answers the course as it was booked', async () => {
    const record = accepted();
    const desk = courseDesk({ records: [record] });
    const answer = await booking(desk, aBookRequest(record.intake.id));

    expect(answer.statusCode).toBe(201);
    const course = shown(answer);
    expect(course.sessions.map(({ start }) => start)).toEqual(
      tuesdays.map((date) => ({ date, time: '18:00' })),
    );
    expect(course).toMatchObject({
      version: 1,
      status: 'active',
      endDate: tuesdays.at(-1),
      held: 0,
      phase: 'beginning',
      client: { name: 'Ani', mayEmail: true },
    });
    expect(course.sessions.map(({ position }) => position)).toEqual(
      tuesdays.map((_, at) => at + 1),
    );
    expect(desk.table.sessions.size).toBe(12);
    expect([...desk.table.mails.values()].map(({ kind }) => kind)).toContain('course-booked');
    expect(desk.audits.at(-1)).toMatchObject({ who: 'sub-front-desk', record: 'course' });
  });

  test('finds nobody to book for once the record is being deleted (seed 1011)', async () => {
    const record = accepted();
    const desk = courseDesk({
      records: [record],
      ports: ({ clients }) => ({ clients: { ...clients, find: async () => undefined } }),
    });
    expect((await booking(desk, aBookRequest(record.intake.id))).statusCode).toBe(404);
    expect(desk.table.courses.size).toBe(0);
  });

  test('shows a time that somebody took with the fresh preview, and books nothing', async () => {
    const [mine, theirs] = [accepted(), accepted({}, 'Bo')];
    const desk = courseDesk({ records: [mine, theirs] });
    await booking(desk, aBookRequest(theirs.intake.id));
    const plan = aPlan({ first: { date: '2026-12-01', time: '18:30' }, length: 14 });
    const answer = await booking(desk, aBookRequest(mine.intake.id, { plan }));

    expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/not-bookable' } });
    const preview = coursePreview.parse(answer.json['preview']);
    expect(preview.sessions.map(({ problem }) => problem)).toEqual([
      null,
      ...tuesdays.map(() => 'taken'),
      null,
    ]);
    expect(preview.sessions[1]?.alternatives).toHaveLength(3);
    expect(desk.table.courses.size).toBe(1);
  });

  test('that is overtaken between reading and writing is decided again, on what is free then', async () => {
    const [mine, theirs] = [accepted(), accepted({}, 'Bo')];
    const desk = courseDesk({
      records: [mine, theirs],
      ports: ({ courses }) => {
        let isFirst = true;
        return {
          courses: {
            ...courses,
            write: async (writes) => {
              if (isFirst) {
                isFirst = false;
                await booking(desk, aBookRequest(theirs.intake.id));
              }
              return courses.write(writes);
            },
          },
        };
      },
    });
    const answer = await booking(desk, aBookRequest(mine.intake.id));
    expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/not-bookable' } });
    const preview = coursePreview.parse(answer.json['preview']);
    expect(preview.sessions.every(({ problem }) => problem === 'taken')).toBe(true);
    expect([...desk.table.courses.values()].map(({ intakeId }) => intakeId)).toEqual([
      theirs.intake.id,
    ]);
  });

  test('on hours that have changed is refused, with the preview by the new ones', async () => {
    const record = accepted();
    const { hours } = aCounselor();
    const daysOff = [{ from: '2026-12-15', to: '2026-12-15', kind: 'leave' as const }];
    const counselors = [aCounselor({ version: 2, hours: { ...hours, daysOff } })];
    const desk = courseDesk({ records: [record], counselors });
    const answer = await booking(desk, aBookRequest(record.intake.id));
    expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/hours-changed' } });
    const preview = coursePreview.parse(answer.json['preview']);
    expect(preview).toMatchObject({ hoursVersion: 2, bookable: false });
    expect(preview.sessions[1]?.problem).toBe('leave');
  });

  test('is refused while the client has another', async () => {
    const { intakeId, ...desk } = await bookedDesk();
    const plan = aPlan({ first: { date: '2026-12-09', time: '10:00' } });
    expect(await booking(desk, aBookRequest(intakeId, { plan }))).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/active-course' },
    });
  });

  test('is refused while the same person has one by another request, and says which', async () => {
    const personKeys = { address: 'the-same-mailbox' };
    const [first, second] = [accepted({ personKeys }), accepted({ personKeys })];
    const { course, ...desk } = await bookedDesk({ records: [first, second] });
    const plan = aPlan({ first: { date: '2026-12-09', time: '10:00' } });
    const answer = await booking(desk, aBookRequest(second.intake.id, { plan }));
    expect(answer).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/active-course', courseId: course.id },
    });
    expect(desk.table.courses.size).toBe(1);
  });

  test.for(['new', 'waitlisted', 'referred'] as const)(
    'is refused for an intake that is %s',
    async (status) => {
      const record = accepted({ status });
      const desk = courseDesk({ records: [record] });
      expect(await booking(desk, aBookRequest(record.intake.id))).toMatchObject({
        statusCode: 409,
        json: { type: '/problems/intake-not-accepted' },
      });
    },
  );

  test('for an intake that is not there finds nothing', async () => {
    expect(await booking(courseDesk(), aBookRequest(randomUUID()))).toMatchObject({
      statusCode: 404,
    });
  });

  test('with a counselor who is not there says which field is wrong', async () => {
    const record = accepted();
    const desk = courseDesk({ records: [record] });
    const plan = aPlan({ counselorId: 'sub-nobody' });
    expect(await booking(desk, aBookRequest(record.intake.id, { plan }))).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field: 'plan.counselorId' }] },
    });
  });
});

describe('an intake at risk', () => {
  const cleared = { by: 'sub-counselor', at: later(-60) };
  test.for([
    ['red', undefined, undefined, 'not-cleared'],
    ['red', 'first', undefined, 'not-cleared'],
    ['red', undefined, cleared, 201],
    ['orange', undefined, undefined, 'first-session-only'],
    ['orange', 'first', undefined, 201],
    ['orange', undefined, cleared, 201],
    ['yellow', undefined, undefined, 201],
  ] as const)('%s, booking %s, cleared %o: %s', async ([tier, only, clearance, outcome]) => {
    const record = accepted({ tier, cleared: clearance });
    const desk = courseDesk({ records: [record] });
    const answer = await booking(desk, aBookRequest(record.intake.id, { ...(only && { only }) }));
    if (outcome === 201) {
      expect(answer.statusCode).toBe(201);
      expect(desk.table.sessions.size).toBe(only ? 1 : 12);
    } else {
      expect(answer).toMatchObject({ statusCode: 409, json: { type: `/problems/${outcome}` } });
      expect(desk.table.courses.size).toBe(0);
    }
  });

  test('books the rest once it is cleared, by the plan that is previewed then', async () => {
    const record = accepted({ tier: 'orange' });
    const desk = await bookedDesk({ records: [record], only: 'first' });
    expect(desk.course).toMatchObject({
      length: 12,
      endDate: tuesdays.at(-1),
      tasks: [{ kind: 'book-the-rest', done: null }],
    });
    const rest = () =>
      desk.change('POST /api/staff/courses/{id}/rest', { plan: aPlan(), hoursVersion: 1 });
    expect(await rest()).toMatchObject({ json: { type: '/problems/first-session-only' } });

    const asked = {
      route: 'POST /api/staff/courses/preview',
      json: { plan: aPlan(), courseId: desk.course.id },
    };
    const preview = coursePreview.parse((await desk.as('counselor')(asked)).json);
    expect(preview.bookable).toBe(true);

    const { intake } = record;
    desk.table.intakes.set(intake.id, { ...record, intake: { ...intake, cleared } });
    const course = shown(await rest());
    expect(course.sessions).toHaveLength(12);
    expect(course.tasks).toMatchObject([{ kind: 'book-the-rest', done: { by: 'sub-front-desk' } }]);
  });
});
