import { describe, expect, test } from 'vitest';
import { aPlan } from '../../support/course.ts';
import {
  aBookRequest,
  accepted,
  bookedDesk,
  booking,
  ofCourse,
  shown,
} from '../../support/staff-courses.ts';

const refusal = (reason: string) => ({ statusCode: 409, json: { type: `/problems/${reason}` } });

describe('a make-up session', () => {
  test('is added for one that was called off, and counts in its place', async () => {
    const desk = await bookedDesk();
    await desk.toSession(2, 'cancel');
    const at = { date: '2026-12-17', time: '10:00' };
    const course = shown(await desk.change(ofCourse('make-up'), { version: 2, for: 2, at }));
    const added = course.sessions.at(-1);
    expect(added).toMatchObject({ number: 13, start: at, makesUpFor: 2, position: 2 });
    expect(added?.mails.map(({ kind }) => kind)).toContain('session-changed');
    const again = { version: 3, for: 2, at: { date: '2026-12-18', time: '10:00' } };
    expect(await desk.change(ofCourse('make-up'), again)).toMatchObject(
      refusal('session-not-open'),
    );
  });

  test('after the agreed end is refused until that is said, with the date', async () => {
    const desk = await bookedDesk();
    await desk.toSession(2, 'cancel');
    const body = { version: 2, for: 2, at: { date: '2027-03-02', time: '18:00' } };
    const silent = await desk.change(ofCourse('make-up'), body);
    expect(silent).toMatchObject(refusal('end-date-moves'));
    const { endDate } = silent.json;
    expect(endDate).toBe('2027-03-02');
    expect(shown(await desk.change(ofCourse('make-up'), { ...body, endDate })).endDate).toBe(
      endDate,
    );
  });
});

describe('extending', () => {
  const weeks = (count: number) =>
    ['2027-03-02', '2027-03-09', '2027-03-16', '2027-03-23', '2027-03-30']
      .slice(0, count)
      .map((date) => ({ date, time: '18:00' }));

  test('adds sessions up to sixteen, in one go', async () => {
    const { change } = await bookedDesk();
    const body = { length: 16, at: weeks(4), endDate: '2027-03-23' };
    const course = shown(await change(ofCourse('extend'), body));
    expect(course).toMatchObject({ length: 16, endDate: '2027-03-23', version: 2 });
    expect(course.sessions).toHaveLength(16);
    expect(course.sessions.at(-1)).toMatchObject({ position: 16, phase: 'ending' });
  });

  test.for([
    ['beyond sixteen', { length: 17, at: weeks(5) }, ['length', 'at']],
    ['by none', { length: 13, at: [] }, ['at']],
    ['without the new end', { length: 13, at: weeks(1), endDate: undefined }, ['endDate']],
  ] as const)('%s cannot even be asked for', async ([, body, fields]) => {
    const { change, table, course } = await bookedDesk();
    const answer = await change(ofCourse('extend'), { endDate: '2027-03-30', ...body });
    expect(answer.statusCode).toBe(400);
    expect(answer.json['errors']).toMatchObject(fields.map((field) => ({ field })));
    expect(table.courses.get(course.id)?.length).toBe(12);
  });

  test('to another end than was said is refused with the right one', async () => {
    const { change } = await bookedDesk();
    const body = { length: 13, at: weeks(1), endDate: '2027-03-09' };
    const answer = await change(ofCourse('extend'), body);
    expect(answer).toMatchObject(refusal('end-date-moves'));
    expect(answer.json['endDate']).toBe('2027-03-02');
  });
});

describe('ending early', () => {
  test('needs a reason, calls off what is to come, and lets the client have another course', async () => {
    const desk = await bookedDesk();
    expect(await desk.change(ofCourse('end'), { reason: '  ' })).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field: 'reason', reason: 'is needed' }] },
    });
    const course = shown(await desk.change(ofCourse('end'), { reason: 'Moved away.' }));
    expect(course).toMatchObject({
      status: 'ended-early',
      ended: { by: 'sub-front-desk', reason: 'Moved away.' },
    });
    expect(course.sessions.every(({ state }) => state === 'cancelled')).toBe(true);
    expect(desk.table.cells.size).toBe(0);
    expect((await booking(desk, aBookRequest(desk.intakeId))).statusCode).toBe(201);
  });

  test('closes the course to every other change', async () => {
    const desk = await bookedDesk();
    await desk.change(ofCourse('end'), { reason: 'Moved away.' });
    const at = { date: '2026-12-17', time: '10:00' };
    for (const answer of [
      await desk.toSession(2, 'move', { version: 2, to: at }),
      await desk.toSession(2, 'cancel', { version: 2 }),
      await desk.change(ofCourse('make-up'), { version: 2, for: 2, at }),
      await desk.change(ofCourse('hand-over'), { version: 2, counselorId: 'sub-other' }),
      await desk.change(ofCourse('end'), { version: 2, reason: 'Again.' }),
    ]) {
      expect(answer).toMatchObject(refusal('course-over'));
    }
  });
});

describe('handing over', () => {
  test('moves what is to come to the other counselor, at the same times', async () => {
    const desk = await bookedDesk();
    desk.setClock('2026-12-08T23:55:00Z');
    await desk.toSession(1, 'attended');
    const body = { version: 2, counselorId: 'sub-other' };
    const course = shown(await desk.change(ofCourse('hand-over'), body));
    expect(course.counselorId).toBe('sub-other');
    expect(course.sessions.map(({ counselorId }) => counselorId)).toEqual([
      'sub-counselor',
      ...Array.from({ length: 11 }, () => 'sub-other'),
    ]);
    expect(course.sessions.map(({ start }) => start)).toEqual(
      desk.course.sessions.map(({ start }) => start),
    );
    expect(course.sessions.every(({ startVersion }) => startVersion === 1)).toBe(true);
  });

  test('to somebody who is not free at one of the times says at which', async () => {
    const records = [accepted(), accepted({}, 'Bo')] as const;
    const desk = await bookedDesk({ records });
    const first = { date: '2027-01-05', time: '18:30' };
    const plan = aPlan({ counselorId: 'sub-other', first });
    await booking(desk, aBookRequest(records[1].intake.id, { plan }));
    const answer = await desk.change(ofCourse('hand-over'), { counselorId: 'sub-other' });
    expect(answer).toMatchObject(refusal('not-bookable'));
    const problems = answer.json['problems'] as readonly { number: number; problem: string }[];
    expect(problems.map(({ number }) => number)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(['taken']));
  });

  test('to nobody says so', async () => {
    const { change } = await bookedDesk();
    expect(await change(ofCourse('hand-over'), { counselorId: 'sub-nobody' })).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field: 'counselorId' }] },
    });
  });
});

describe('what cannot be asked for', () => {
  const at = { date: '2026-12-16', time: '17:00' };
  test.for([
    ['sessions/{n}/move', { to: at, force: true }, 'force'],
    ['sessions/{n}/move', { to: { ...at, time: '17:05' } }, 'to.time'],
    ['sessions/{n}/move', { to: { ...at, date: '2026-02-29' } }, 'to.date'],
    ['sessions/{n}/move', { to: { ...at, zone: 'UTC' } }, 'to.zone'],
    ['sessions/{n}/move', { to: at, scope: 'all' }, 'scope'],
    ['sessions/{n}/move', { to: at, endDate: 'soon' }, 'endDate'],
    ['sessions/{n}/move', {}, 'to'],
    ['sessions/{n}/cancel', { dropLast: false }, 'dropLast'],
    ['sessions/{n}/cancel', { reason: 'x' }, 'reason'],
    ['sessions/{n}/attended', { version: 0 }, 'version'],
    ['sessions/{n}/missed', { version: '1' }, 'version'],
    ['sessions/{n}/late-cancelled', { at: '2026-12-01' }, 'at'],
    ['make-up', { for: 2, at: { ...at, time: '9:00' } }, 'at.time'],
    ['make-up', { for: 0, at }, 'for'],
    ['end', { reason: 'a'.repeat(501) }, 'reason'],
    ['end', { reason: 'Moved\u0000away' }, 'reason'],
    ['hand-over', { counselorId: 'sub/other' }, 'counselorId'],
    ['rest', { plan: aPlan({ length: 20 }), hoursVersion: 1 }, 'plan.length'],
    ['tasks/{task}', { done: false }, 'done'],
  ] as const)('POST %s with %o', async ([what, body, field]) => {
    const { change, table, course } = await bookedDesk();
    const answer = await change(ofCourse(what), body, { n: '2', task: 'x' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json['errors']).toMatchObject([{ field }]);
    expect(table.courses.get(course.id)?.version).toBe(1);
  });

  test('without a body is nothing', async () => {
    const { as, course } = await bookedDesk();
    const path = { id: course.id, n: '2', task: 'x' };
    for (const what of ['sessions/{n}/cancel', 'make-up', 'end', 'tasks/{task}']) {
      expect(await as('front-desk')({ route: ofCourse(what), path })).toMatchObject({
        statusCode: 400,
        json: { type: '/problems/body-missing' },
      });
    }
  });
});
