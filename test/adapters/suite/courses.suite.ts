import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../domain/calendar/cells.ts';
import { cancelByClient, undoCancellation } from '../../../domain/course/client-visit.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import { moveSessions } from '../../../domain/course/move-sessions.ts';
import type { CoursePlan, Session } from '../../../domain/course/course.ts';
import { holderOf } from '../../../domain/course/course-writes.ts';
import { claimed } from '../../../domain/mail/moves.ts';
import { applyWrites, decided, sessionOf } from '../../support/course.ts';
import { later, NOON } from '../../support/intake-record.ts';
import {
  aBareChange,
  aBookedCourseIn,
  aBookingOf,
  aCounselorIn,
  anAcceptedClientIn,
  busyOf,
  changed,
  changing,
  fileOf,
} from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

const VIDEO: Partial<CoursePlan> = {
  length: 16,
  place: { kind: 'video', link: 'https://video.example/robin' },
  cadence: { kind: 'weekly-then-fortnightly', lastFortnightly: 2 },
  skip: ['2026-12-29'],
  instead: [{ number: 3, date: '2026-12-23', time: '09:15' }],
  missedCounts: false,
};

const cellsHeld = (sessions: readonly Session[]) =>
  sessions.flatMap((session) =>
    cellsOf(session).map(({ date, quarter }) => `${date} ${quarter} ${holderOf(session)}`),
  );

/** What every store of courses owes: a change whole or not at all, and only on what was read. */
export function coursesSuite(ports: () => CoursePorts): void {
  describe('a course that is booked', () => {
    test.for([{}, VIDEO])('comes back as it was written: %o', async (plan) => {
      const counselor = await aCounselorIn(ports());
      const { writes } = aBookingOf(await anAcceptedClientIn(ports()), counselor, plan);

      expect(await ports().courses.write(writes)).toEqual({ kind: 'written' });
      expect(await ports().courses.find(writes.course.after.id)).toEqual(applyWrites(writes));
    });

    test('takes the cells of its sessions, and no others', async () => {
      const { file, counselor } = await aBookedCourseIn(ports());
      expect(await busyOf(ports(), counselor)).toEqual(cellsHeld(file.sessions));
    });

    test('plans its mails, and they are due when their time comes', async () => {
      const { file } = await aBookedCourseIn(ports());
      const [first] = file.reminders;
      const rows = await ports().courses.mailsOf(file.course.id);
      expect(rows.map(({ kind }) => kind).sort()).toEqual(
        [
          'course-booked',
          'reminder-72h',
          'reminder-72h',
          ...Array<string>(10).fill('reminder-72h').slice(1),
          'reminder-7d',
        ].sort(),
      );
      expect(await ports().mails.findDue(first?.due ?? NOON, 1000)).toContainEqual({
        kind: 'mail',
        id: first?.id,
      });
    });

    test('makes its client have one', async () => {
      const { file, client } = await aBookedCourseIn(ports());
      expect(await ports().clients.find(client.id)).toMatchObject({ activeCourse: file.course.id });
    });

    test('that never was is not found', async () => {
      expect(await ports().courses.find(randomUUID())).toBeUndefined();
      expect(await ports().courses.mailsOf(randomUUID())).toEqual([]);
    });
  });

  describe('a booking that cannot be', () => {
    test('leaves nothing behind when one of its sixteen dates is taken', async () => {
      const counselor = await aCounselorIn(ports());
      const last = { first: { date: '2027-03-23', time: '18:15' }, length: 12 };
      await aBookedCourseIn(ports(), { counselor, plan: last });
      const held = await busyOf(ports(), counselor);

      const accepted = await anAcceptedClientIn(ports());
      const { writes } = aBookingOf(accepted, counselor, { length: 16 });
      expect(await ports().courses.write(writes)).toEqual({ kind: 'taken' });

      expect(await ports().courses.find(writes.course.after.id)).toBeUndefined();
      expect(await ports().courses.mailsOf(writes.course.after.id)).toEqual([]);
      expect(await busyOf(ports(), counselor)).toEqual(held);
      const client = await ports().clients.find(accepted.client.id);
      expect(client?.activeCourse).toBeUndefined();
    });

    test('says so when the client has a course already', async () => {
      const booked = await aBookedCourseIn(ports());
      const again = aBookingOf(booked, booked.counselor, {
        first: { date: '2026-12-09', time: '09:00' },
      });
      expect(await ports().courses.write(again.writes)).toEqual({ kind: 'active-course' });
    });

    test("says so when the counselor's hours have changed", async () => {
      const counselor = await aCounselorIn(ports());
      const { writes } = aBookingOf(await anAcceptedClientIn(ports()), counselor);
      const next = { ...counselor, version: 2 };
      await ports().counselors.save(next, 1, [], { ...writes.audit, id: randomUUID() });

      expect(await ports().courses.write(writes)).toEqual({ kind: 'hours-changed' });
    });

    test('is stale when somebody has decided about the intake meanwhile', async () => {
      const counselor = await aCounselorIn(ports());
      const { intake, client } = await anAcceptedClientIn(ports());
      const older = aBookingOf({ intake: { ...intake, version: 1 }, client }, counselor);
      expect(await ports().courses.write(older.writes)).toEqual({ kind: 'stale' });
    });

    test('is stale, above all else, when it was made before: whoever reads again finds it', async () => {
      const counselor = await aCounselorIn(ports());
      const { writes } = aBookingOf(await anAcceptedClientIn(ports()), counselor);
      await ports().courses.write(writes);

      const again = { ...writes, audit: { ...writes.audit, id: randomUUID() } };
      expect(await ports().courses.write(again)).toEqual({ kind: 'stale' });
      expect(await fileOf(ports(), writes.course.after.id)).toEqual(applyWrites(writes));
    });
  });

  describe('a change of a course', () => {
    test('moves all sixteen, and their cells and reminders with them', async () => {
      const booked = await aBookedCourseIn(ports(), { plan: { length: 16 } });
      const to = { date: '2026-12-08', time: '18:30' };
      const { writes } = decided(
        moveSessions({ ...changing(booked), number: 1, to, scope: 'rest', endDate: '2027-03-23' }),
      );

      expect(await ports().courses.write(writes)).toEqual({ kind: 'written' });
      const file = await fileOf(ports(), booked.file.course.id);
      expect(file).toEqual(applyWrites(writes, booked.file));
      expect(file.sessions.map(({ start }) => start.time)).toEqual(Array(16).fill('18:30'));
      expect(await busyOf(ports(), booked.counselor)).toEqual(cellsHeld(file.sessions));
      const mails = await ports().courses.mailsOf(file.course.id);
      expect(mails.filter(({ reason }) => reason === 'moved')).toHaveLength(16);
      const live = mails.filter(
        ({ kind, state }) => kind.startsWith('reminder') && state === 'pending',
      );
      expect(live.map(({ id }) => id).sort()).toEqual(
        file.sessions.map(({ reminder }) => reminder).sort(),
      );
    });

    test('from an older version of it is stale, and changes nothing', async () => {
      const { file } = await aBookedCourseIn(ports());
      const first = aBareChange(file, { sessions: [changed(file, 2, { confirmedAt: later(1) })] });
      const second = aBareChange(file, { sessions: [changed(file, 3, { confirmedAt: later(2) })] });

      expect(await ports().courses.write(first)).toEqual({ kind: 'written' });
      expect(await ports().courses.write(second)).toEqual({ kind: 'stale' });
      const after = await fileOf(ports(), file.course.id);
      expect(sessionOf(after, 2).confirmedAt).toEqual(later(1));
      expect(sessionOf(after, 3).confirmedAt).toBeUndefined();
    });

    test("is stale when the dispatcher has handed on a session's reminder meanwhile", async () => {
      const { file } = await aBookedCourseIn(ports());
      const [row] = file.reminders;
      if (!row) throw new Error('There is no reminder');
      const sent = { ...row, state: 'sent', finishedAt: later(1) } as const;
      const session = { courseId: file.course.id, number: 1 };
      await ports().mails.replace(row, sent, { session });

      const late = aBareChange(file, { sessions: [changed(file, 1, { confirmedAt: later(2) })] });
      expect(await ports().courses.write(late)).toEqual({ kind: 'stale' });
      const other = aBareChange(file, { sessions: [changed(file, 2, { confirmedAt: later(2) })] });
      expect(await ports().courses.write(other)).toEqual({ kind: 'written' });
    });

    test('is stale when a mail that it moves was claimed meanwhile', async () => {
      const booked = await aBookedCourseIn(ports());
      const [row] = booked.file.reminders;
      if (!row) throw new Error('There is no reminder');
      await ports().mails.claim(row, claimed(row, 'one', NOON), []);

      const to = { date: '2026-12-09', time: '10:00' };
      const { writes } = decided(
        moveSessions({ ...changing(booked), number: 1, to, scope: 'this' }),
      );
      expect(await ports().courses.write(writes)).toEqual({ kind: 'stale' });
      expect(await fileOf(ports(), booked.file.course.id)).toMatchObject({
        course: { version: booked.file.course.version },
      });
    });

    test('keeps what a client can take back, with the job that ends it', async () => {
      const booked = await aBookedCourseIn(ports());
      const visit = { ...changing(booked), number: 2, version: 1 };
      const off = decided(cancelByClient(visit));
      expect(await ports().courses.write(off.writes)).toEqual({ kind: 'written' });

      const file = await fileOf(ports(), booked.file.course.id);
      expect(file).toEqual(applyWrites(off.writes, booked.file));
      const [job] = off.writes.jobs.plan;
      expect(await ports().jobs.find(job?.id ?? '')).toEqual(job);

      const back = decided(undoCancellation({ ...visit, file, version: 2 }));
      expect(await ports().courses.write(back.writes)).toEqual({ kind: 'written' });
      expect(await ports().jobs.find(job?.id ?? '')).toMatchObject({ state: 'done' });
      expect(sessionOf(await fileOf(ports(), file.course.id), 2)).toMatchObject({
        state: 'booked',
      });
    });

    test('is stale when the job that it ends has run meanwhile', async () => {
      const booked = await aBookedCourseIn(ports());
      const visit = { ...changing(booked), number: 2, version: 1 };
      const off = decided(cancelByClient(visit));
      await ports().courses.write(off.writes);
      const [job] = off.writes.jobs.plan;
      if (job) await ports().jobs.finish(job, { mails: [], jobs: [] });

      const file = await fileOf(ports(), booked.file.course.id);
      const back = decided(undoCancellation({ ...visit, file, version: 2 }));
      expect(await ports().courses.write(back.writes)).toEqual({ kind: 'stale' });
    });

    test('that ends it lets the client have another, and keeps why', async () => {
      const booked = await aBookedCourseIn(ports());
      const ended = decided(endCourse({ ...changing(booked), reason: 'They moved away.' }));
      expect(await ports().courses.write(ended.writes)).toEqual({ kind: 'written' });

      const file = await fileOf(ports(), booked.file.course.id);
      expect(file).toEqual(applyWrites(ended.writes, booked.file));
      expect(file.reminders).toEqual([]);
      expect(await busyOf(ports(), booked.counselor)).toEqual([]);
      const client = await ports().clients.find(booked.client.id);
      expect(client?.activeCourse).toBeUndefined();
      const again = aBookingOf(booked, booked.counselor);
      expect(await ports().courses.write(again.writes)).toEqual({ kind: 'written' });
    });
  });

  describe('a change that no table could take', () => {
    test('throws before anything is asked when it has more than a hundred parts', async () => {
      const { file } = await aBookedCourseIn(ports());
      const jobs = Array.from({ length: 99 }, (_, at) => ({
        id: `end-of-undo_${file.course.id}-01_${at}`,
        kind: 'end-of-undo' as const,
        about: `${file.course.id}-01`,
        version: at,
        due: NOON,
        state: 'waiting' as const,
      }));
      const writes = aBareChange(file, { jobs: { plan: jobs, finish: [] } });
      await expect(ports().courses.write(writes)).rejects.toThrow(/101 actions/);

      const fewer = aBareChange(file, { jobs: { plan: jobs.slice(1), finish: [] } });
      expect(await ports().courses.write(fewer)).toEqual({ kind: 'written' });
    });

    test('throws when it touches one session, or one cell, twice', async () => {
      const { file } = await aBookedCourseIn(ports());
      const change = changed(file, 1, { confirmedAt: later(1) });
      const twice = aBareChange(file, { sessions: [change, change] });
      await expect(ports().courses.write(twice)).rejects.toThrow(/twice/);

      const [cell] = cellsOf(sessionOf(file, 1));
      if (!cell) throw new Error('There is no cell');
      const freed = { ...cell, from: holderOf(sessionOf(file, 1)), to: null };
      const cells = aBareChange(file, { cells: [freed, freed] });
      await expect(ports().courses.write(cells)).rejects.toThrow(/twice/);
      expect(await fileOf(ports(), file.course.id)).toEqual(file);
    });
  });
}
