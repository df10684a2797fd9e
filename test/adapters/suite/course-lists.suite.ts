import { describe, expect, test } from 'vitest';
import { endCourse } from '../../../domain/course/end-course.ts';
import { aPlan, decided } from '../../support/course.ts';
import { aBookedCourseIn, aCounselorIn, anAcceptedClientIn, changing } from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

/** What every store of courses owes to those who look for them. */
export function courseListsSuite(ports: () => CoursePorts): void {
  describe('courses of one status', () => {
    test('come by their end, and leave when the status changes', async () => {
      const late = await aBookedCourseIn(ports(), { plan: { length: 16 } });
      const early = await aBookedCourseIn(ports(), { plan: { length: 12 } });
      const mine = [early, late].map(({ file }) => file.course.id);
      const listed = async (status: 'active' | 'ended-early') =>
        (await ports().courses.list(status)).map(({ id }) => id).filter((id) => mine.includes(id));

      expect(await listed('active')).toEqual(mine);
      const ended = decided(endCourse({ ...changing(early), reason: 'They moved away.' }));
      await ports().courses.write(ended.writes);
      expect(await listed('active')).toEqual([late.file.course.id]);
      expect(await listed('ended-early')).toEqual([early.file.course.id]);
    });
  });

  describe('the courses of a request', () => {
    test('are found with their mails, and still when they are over', async () => {
      const { desk, courses } = ports();
      const booked = await aBookedCourseIn(ports());
      const { intake } = booked;
      const { id } = booked.file.course;
      const kinds = async () =>
        (await desk.coursesOf(intake)).map(({ courseId, mails }) => [
          courseId,
          mails.some(({ kind }) => kind === 'course-booked'),
        ]);
      expect(await kinds()).toEqual([[id, true]]);
      const ended = decided(endCourse({ ...changing(booked), reason: 'They moved away.' }));
      await courses.write(ended.writes);
      expect(await kinds()).toEqual([[id, true]]);
    });

    test('are none before one is booked', async () => {
      const { intake } = await anAcceptedClientIn(ports());
      expect(await ports().desk.coursesOf(intake)).toEqual([]);
    });
  });

  describe('sessions between two dates', () => {
    test('are those of both dates and all between, across months and the year, by start', async () => {
      const counselor = await aCounselorIn(ports());
      const tuesdays = await aBookedCourseIn(ports(), { counselor });
      const mornings = { first: { date: '2026-12-08', time: '09:00' } };
      await aBookedCourseIn(ports(), { counselor, plan: mornings });

      const found = (await ports().courses.sessionsBetween('2026-12-22', '2027-02-02')).filter(
        ({ counselorId }) => counselorId === counselor.id,
      );
      expect(found.map(({ start }) => `${start.date} ${start.time}`)).toEqual(
        ['12-22', '12-29', '01-05', '01-12', '01-19', '01-26', '02-02'].flatMap((day) => {
          const date = `${day.startsWith('12') ? 2026 : 2027}-${day}`;
          return [`${date} 09:00`, `${date} ${aPlan().first.time}`];
        }),
      );
      expect(found).toContainEqual(tuesdays.file.sessions[2]);
    });

    test('are none where nothing is', async () => {
      expect(await ports().courses.sessionsBetween('2031-01-01', '2031-03-31')).toEqual([]);
    });

    test('are found in any state', async () => {
      const booked = await aBookedCourseIn(ports());
      const ended = decided(endCourse({ ...changing(booked), reason: 'They moved away.' }));
      await ports().courses.write(ended.writes);

      const found = await ports().courses.sessionsBetween('2026-12-08', '2026-12-08');
      expect(found).toContainEqual(
        expect.objectContaining({ courseId: booked.file.course.id, state: 'cancelled' }),
      );
    });
  });

  test('the mails of a course come in the order they were planned, whatever became of them', async () => {
    const booked = await aBookedCourseIn(ports());
    const ended = decided(endCourse({ ...changing(booked), reason: 'They moved away.' }));
    await ports().courses.write(ended.writes);

    const mails = await ports().courses.mailsOf(booked.file.course.id);
    expect(mails).toHaveLength(14);
    expect(mails.at(-1)?.kind).toBe('schedule-changed');
    const times = mails.map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(mails.filter(({ state }) => state === 'dropped')).toHaveLength(12);
  });
}
