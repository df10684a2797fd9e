import { describe, expect, test } from 'vitest';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { aVisit, aVisitor, moveThird, NEW_TIME, THIRD } from '../../support/visiting.ts';

describe('a link acts on what it was made for', () => {
  test('and on no other appointment', async () => {
    const desk = await aVisitor();
    const before = desk.everything();
    const token = desk.linkTo(3);
    for (const action of ['confirm', 'cancel', 'undo'] as const) {
      expect(await desk.post(token, action, { session: 4, version: 1 })).toMatchObject({
        statusCode: 404,
        json: { type: '/problems/link-gone' },
      });
    }
    expect((await desk.openings(token, 4)).statusCode).toBe(404);
    expect({ ...desk.everything(), links: undefined }).toEqual({ ...before, links: undefined });
  });

  test('and never once the appointment has another time, whatever version is claimed', async () => {
    const desk = await aVisitor();
    const old = desk.linkTo(3);
    await moveThird(desk);
    const before = desk.everything();
    for (const version of [1, 2]) {
      for (const action of ['confirm', 'cancel', 'undo'] as const) {
        expect(await desk.post(old, action, { session: 3, version })).toMatchObject({
          statusCode: 409,
          json: { type: '/problems/appointment-changed' },
        });
      }
    }
    for (const [action, json] of [
      ['reminders', { on: false }],
      ['feed', { on: true }],
    ] as const) {
      expect(await desk.post(old, action, json)).toMatchObject({
        json: { type: '/problems/appointment-changed' },
      });
    }
    expect(await desk.openings(old, 3)).toMatchObject({ statusCode: 409 });
    expect(desk.everything()).toEqual(before);
  });

  test('a page of the whole course that is out of date acts on nothing', async () => {
    const desk = await aVisitor();
    const token = desk.linkToAll();
    await moveThird(desk);

    expect(await desk.post(token, 'cancel', THIRD)).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/appointment-changed' },
    });
    expect(await desk.post(token, 'cancel', { ...THIRD, version: 2 })).toMatchObject({
      statusCode: 200,
    });
  });

  test('and never brings back, or calls off again, what the practice has called off', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    await desk.change((change) => cancelSessions({ ...change, number: 3, scope: 'this' }));
    const before = desk.everything();

    for (const action of ['confirm', 'cancel', 'undo'] as const) {
      expect(await desk.post(token, action, THIRD)).toMatchObject({ statusCode: 409 });
    }
    expect(await desk.post(token, 'move', { ...THIRD, to: NEW_TIME })).toMatchObject({
      statusCode: 409,
    });
    expect(desk.everything()).toEqual(before);
  });
});

describe('a course that others change at the same time', () => {
  const withStale = async (times: number) => {
    const booked = await aBookedCourse();
    const { courses } = booked;
    let stale = times;
    const write: typeof courses.write = async (writes) =>
      (stale -= 1) >= 0 ? { kind: 'stale' } : courses.write(writes);
    const visit = aVisit(booked, { ports: { ...booked, courses: { ...courses, write } } });
    return { booked, answer: await visit.post(visit.linkTo(3), 'cancel', THIRD) };
  };

  test('is read and decided upon again', async () => {
    const { booked, answer } = await withStale(2);

    expect(answer.statusCode).toBe(200);
    expect(booked.session(3).state).toBe('cancelled');
  });

  test('three times at most: then the client is asked to try again', async () => {
    const { booked, answer } = await withStale(3);

    expect(answer).toMatchObject({ statusCode: 503, json: { type: '/problems/try-again' } });
    expect(booked.session(3).state).toBe('booked');
  });
});

test.for([
  ['confirm', {}],
  ['confirm', { session: 3 }],
  ['confirm', { ...THIRD, extra: 1 }],
  ['move', THIRD],
  ['move', { ...THIRD, to: { date: '2026-12-30', time: '11:07' } }],
  ['reminders', { on: 'no' }],
  ['feed', {}],
] as const)(
  'a request to %s with %o is refused before anything is looked at',
  async ([action, json]) => {
    const desk = await aVisitor();
    const before = desk.everything();
    const answer = await desk.post(desk.linkTo(3), action, json);

    expect(answer).toMatchObject({ statusCode: 400, json: { type: '/problems/invalid-request' } });
    expect({ ...desk.everything(), links: undefined }).toEqual({ ...before, links: undefined });
  },
);
