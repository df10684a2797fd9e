import { describe, expect, test } from 'vitest';
import { aBookedCourse } from '../../support/booked-course.ts';
import {
  aVisit,
  aVisitor,
  comeTo,
  doneByClient,
  NEW_TIME,
  onPage,
  pageOf,
  plannedMails,
  THIRD,
} from '../../support/visiting.ts';

describe('moving', () => {
  test('goes to one of the openings that are offered, and no other', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const { json } = await desk.openings(token, 3);
    const openings = json['openings'] as readonly {
      date: string;
      time: string;
      startsAt: string;
    }[];

    expect(openings.length).toBeGreaterThan(20);
    expect(openings).toContainEqual({ ...NEW_TIME, startsAt: '2026-12-30T16:00:00.000Z' });
    expect(openings.every(({ date }) => '2026-12-22' < date && date < '2027-01-05')).toBe(true);
    const answer = await desk.post(token, 'move', { ...THIRD, to: NEW_TIME });
    expect(onPage(answer, 3)).toMatchObject({ start: NEW_TIME, version: 2, confirmed: false });
    expect(plannedMails(desk, 'session-changed')).toHaveLength(1);
  });

  test.for([
    ['a Sunday', { date: '2026-12-27', time: '11:00' }],
    ['the night', { date: '2026-12-30', time: '22:00' }],
    ['beyond the next appointment', { date: '2027-01-06', time: '11:00' }],
    ['the past', { date: '2026-11-30', time: '11:00' }],
  ] as const)('to %s is refused, and nothing moves', async ([, to]) => {
    const desk = await aVisitor();
    const answer = await desk.post(desk.linkTo(3), 'move', { ...THIRD, to });

    expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/not-bookable' } });
    expect(desk.session(3).startVersion).toBe(1);
  });

  test('twice is one move: the repeat gets the same page, and the link acts no more', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const first = await desk.post(token, 'move', { ...THIRD, to: NEW_TIME });
    const again = await desk.post(token, 'move', { ...THIRD, to: NEW_TIME });

    expect(first.statusCode).toBe(200);
    expect(again.body).toBe(first.body);
    expect(doneByClient(desk)).toEqual(['moved']);
    expect(pageOf(again).changed).toBe(true);
    expect(
      await desk.post(token, 'move', { ...THIRD, to: { ...NEW_TIME, time: '12:00' } }),
    ).toMatchObject({ statusCode: 409, json: { type: '/problems/appointment-changed' } });
  });

  test('to a time that somebody takes at that moment is refused, and nothing moves', async () => {
    const booked = await aBookedCourse();
    const { courses } = booked;
    const taking: typeof courses.write = async (writes) => {
      for (const cell of writes.cells.filter(({ to }) => to !== null)) {
        booked.table.cells.set(`${cell.counselorId}#${cell.date}#${cell.quarter}`, 'another#1');
      }
      return courses.write(writes);
    };
    const visit = aVisit(booked, { ports: { ...booked, courses: { ...courses, write: taking } } });
    const answer = await visit.post(visit.linkTo(3), 'move', { ...THIRD, to: NEW_TIME });

    expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/not-bookable' } });
    expect(booked.session(3).start).toEqual({ date: '2026-12-29', time: '10:00' });
  });

  test('has nothing to choose from within the notice of the practice', async () => {
    const desk = await aVisitor();
    comeTo(desk, 3, 3600);
    expect((await desk.openings(desk.linkTo(3), 3)).json).toEqual({ openings: [] });
  });
});
