import { describe, expect, test } from 'vitest';
import type { Counselor } from '../../../domain/counselor/counselor.ts';
import { dayRef } from '../../../domain/course/digest.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { decided, deciding, sessionOf } from '../../support/course.ts';
import {
  aBookedCourseIn,
  aCounselorIn,
  changing,
  fileOf,
  type BookedIn,
} from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

/** A Tuesday morning in New York: the day of the first session. */
const MORNING = new Date('2026-12-08T12:00:00Z');
const DATE = '2026-12-08';

/** What every store of mails owes to a counselor's morning. */
export function bookedDaySuite(ports: () => CoursePorts): void {
  const dayOf = async ({ id }: Counselor, date = DATE) => {
    const about = { record: 'counselor', id: dayRef(id, date), version: 0 } as const;
    const record = await ports().mails.recordOf({ kind: 'morning-digest', about });
    if (record?.record !== 'counselor') throw new Error('There is no such day');
    return record;
  };
  const end = async (booked: BookedIn, number: number, how: Partial<MailRow>) => {
    const { course, reminders } = await fileOf(ports(), booked.file.course.id);
    const { reminder } = sessionOf(booked.file, number);
    const row = reminders.find(({ id }) => id === reminder);
    if (!row) throw new Error('There is no reminder');
    const ended = { ...row, state: 'sent', attempts: 1, finishedAt: MORNING, ...how } as const;
    const session = { courseId: course.id, number };
    expect(await ports().mails.replace(row, ended, { session })).toBe('saved');
    return ended;
  };

  describe("a counselor's day", () => {
    test("has the day's own sessions, by start, with initials and not a name", async () => {
      const counselor = await aCounselorIn(ports());
      const evening = await aBookedCourseIn(ports(), { counselor });
      const plan = { first: { date: DATE, time: '09:00' } };
      const morning = await aBookedCourseIn(ports(), { counselor, plan });
      await aBookedCourseIn(ports());

      const { day, ...record } = await dayOf(counselor);
      expect(record).toEqual({
        record: 'counselor',
        counselor: { id: counselor.id, name: counselor.name, email: counselor.email },
      });
      expect(day.date).toBe(DATE);
      expect(day.sessions).toEqual(
        [morning, evening].map(({ file }) => ({ session: file.sessions[0], initials: 'AR' })),
      );
      expect((await dayOf(counselor, '2026-12-09')).day.sessions).toEqual([]);
    });

    test('has the mails that ended badly in the last two days, and no older ones', async () => {
      const booked = await aBookedCourseIn(ports());
      const failed = await end(booked, 1, { state: 'failed', reason: 'message-rejected' });
      const old = new Date('2026-12-05T20:00:00Z');
      await end(booked, 2, { state: 'missed', reason: 'too-late', finishedAt: old });
      await end(booked, 3, {});

      expect((await dayOf(booked.counselor)).day.failed).toEqual([
        { mail: failed, initials: 'AR' },
      ]);
    });

    test('has a mail that came back, though the course has ended meanwhile', async () => {
      const booked = await aBookedCourseIn(ports());
      const bounced = await end(booked, 1, { feedback: 'bounced' });
      const file = await fileOf(ports(), booked.file.course.id);
      const change = { ...changing({ ...booked, file }), ...deciding(MORNING) };
      await ports().courses.write(
        decided(endCourse({ ...change, reason: 'They moved away.' })).writes,
      );

      const { failed } = (await dayOf(booked.counselor)).day;
      expect(failed).toEqual([{ mail: bounced, initials: 'AR' }]);
    });

    test('has the sessions ahead that nobody was reminded of, and why', async () => {
      const counselor = await aCounselorIn(ports());
      const courses: BookedIn[] = [];
      for (const date of ['2026-12-08', '2026-12-10', '2026-12-11', '2026-12-12', '2026-12-09']) {
        const plan = { first: { date, time: '10:00' } };
        courses.push(await aBookedCourseIn(ports(), { counselor, plan }));
      }
      const [today, off, bounced, far, reminded] = courses;
      if (!today || !off || !bounced || !far || !reminded) throw new Error('Five were booked');
      await end(today, 1, { state: 'missed', reason: 'too-late' });
      await end(off, 1, { state: 'dropped', reason: 'reminders-off' });
      await end(bounced, 1, { feedback: 'bounced' });
      await end(far, 1, { state: 'failed', reason: 'message-rejected' });
      await end(reminded, 1, { feedback: 'delivered' });

      const { notReminded } = (await dayOf(counselor)).day;
      expect(notReminded.map(({ session, why }) => [session.courseId, why])).toEqual([
        [today.file.course.id, 'too-late'],
        [off.file.course.id, 'reminders-off'],
        [bounced.file.course.id, 'bounced'],
      ]);
    });
  });
}
