import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Counselor } from '../../../domain/counselor/counselor.ts';
import type { CounselorStore } from '../../../domain/counselor/counselor-store.ts';
import { aCounselor } from '../../support/course.ts';
import { NOON } from '../../support/intake-record.ts';
import { aBookedCourseIn, aCounselorIn, aFeed, aMorning, audit } from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

type FeedChange = Parameters<CounselorStore['setFeed']>;

/** What every store of counselors owes. */
export function counselorsSuite(ports: () => CoursePorts): void {
  const find = (id: string) => ports().counselors.find(id);
  const note = (id: string) => audit('counselor', id);

  describe('a counselor', () => {
    test('comes back as written, days off and all', async () => {
      const counselor = aCounselor({
        id: randomUUID(),
        hours: {
          weekly: [
            { days: ['mon', 'wed'], spans: [{ from: '09:00', to: '12:00' }] },
            { days: ['fri'], spans: [{ from: '13:00', to: '24:00' }] },
          ],
          exceptions: [{ date: '2026-12-24', spans: [] }],
          daysOff: [{ from: '2026-12-25', to: '2027-01-01', kind: 'holiday' }],
          bufferMinutes: 30,
        },
      });
      const { id } = counselor;
      expect(await ports().counselors.save(counselor, 0, [], note(id))).toBe('saved');
      expect(await find(id)).toEqual(counselor);
      expect(await find(randomUUID())).toBeUndefined();
    });

    test('is in the list, by name', async () => {
      const [zoe, abe] = [
        await aCounselorIn(ports(), { name: 'Zoë Winter' }),
        await aCounselorIn(ports(), { name: 'Abe Lund' }),
      ];
      const mine = [abe.id, zoe.id];
      const listed = (await ports().counselors.list()).map(({ id }) => id);
      expect(listed.filter((id) => mine.includes(id))).toEqual(mine);
    });

    test('is changed only by one who has seen the last change', async () => {
      const counselor = await aCounselorIn(ports());
      const { id } = counselor;
      const named = (name: string) => ({ ...counselor, name, version: 2 });

      expect(await ports().counselors.save(named('One'), 1, [], note(id))).toBe('saved');
      expect(await ports().counselors.save(named('Two'), 1, [], note(id))).toBe('stale');
      expect(await ports().counselors.save(named('New'), 0, [], note(id))).toBe('stale');
      expect(await find(id)).toEqual(named('One'));
    });

    test('of ten changes at the same moment gets exactly one', async () => {
      const counselor = await aCounselorIn(ports());
      const changes = Array.from({ length: 10 }, (_, at) =>
        ports().counselors.save(
          { ...counselor, name: `Name ${at}`, version: 2 },
          1,
          [],
          note(counselor.id),
        ),
      );
      const saved = (await Promise.all(changes)).filter((answer) => answer === 'saved');
      expect(saved).toHaveLength(1);
    });

    test('has the morning planned with the hours, unless it is planned already', async () => {
      const { id } = aCounselor({ id: randomUUID() });
      const counselor = aCounselor({ id });
      const [first, second] = [aMorning(id, '2026-12-02'), aMorning(id, '2026-12-03')];
      await ports().counselors.save(counselor, 0, [first], note(id));
      await ports().jobs.finish(first, { mails: [], jobs: [] });

      const next = { ...counselor, version: 2 };
      expect(await ports().counselors.save(next, 1, [first, second], note(id))).toBe('saved');
      expect(await ports().jobs.find(first.id)).toEqual({ ...first, state: 'done' });
      expect(await ports().jobs.find(second.id)).toEqual(second);
      expect(await ports().mails.findDue(second.due, 1000)).toEqual(
        expect.arrayContaining([{ kind: 'job', id: second.id }]),
      );
    });

    test('plans nothing when the change is stale', async () => {
      const counselor = await aCounselorIn(ports());
      const job = aMorning(counselor.id, '2026-12-02');
      const next = { ...counselor, version: 9 };
      expect(await ports().counselors.save(next, 8, [job], note(counselor.id))).toBe('stale');
      expect(await ports().jobs.find(job.id)).toBeUndefined();
    });
  });

  describe("a counselor's days", () => {
    test('tell who holds which cell, on both dates and between', async () => {
      const { counselor, file } = await aBookedCourseIn(ports());
      const busy = await ports().counselors.busy(counselor.id, '2026-12-15', '2026-12-22');
      const [, second, third] = file.sessions;

      // Fifty minutes and a buffer of fifteen touch five quarters of an hour.
      expect(busy).toHaveLength(10);
      const quarter = (at: Date | undefined) => (at?.getTime() ?? 0) / 900_000;
      expect(busy[0]).toEqual({
        counselorId: counselor.id,
        date: '2026-12-15',
        quarter: quarter(second?.startsAt),
        holder: `${file.course.id}#2`,
      });
      expect(busy[9]).toMatchObject({
        date: '2026-12-22',
        quarter: quarter(third?.startsAt) + 4,
        holder: `${file.course.id}#3`,
      });
    });

    test('are free where nothing was ever booked', async () => {
      const { id } = await aCounselorIn(ports());
      expect(await ports().counselors.busy(id, '2026-01-01', '2027-12-31')).toEqual([]);
    });
  });

  describe("a counselor's feed", () => {
    test('is one link: a new one takes the place of the old, or none does', async () => {
      const counselor = await aCounselorIn(ports());
      const { id } = counselor;
      const [first, second] = [aFeed(id, 'counselor-feed'), aFeed(id, 'counselor-feed')];
      const setFeed = (...change: FeedChange) => ports().counselors.setFeed(...change);

      expect(await setFeed(counselor, first, note(id))).toBe('saved');
      expect(await find(id)).toEqual({ ...counselor, feed: first.hash });
      expect(await ports().links.find(first.hash, NOON)).toEqual(first);

      expect(await setFeed({ ...counselor, feed: first.hash }, second, note(id))).toBe('saved');
      expect(await ports().links.find(first.hash, NOON)).toBeUndefined();
      expect(await ports().links.find(second.hash, NOON)).toEqual(second);

      expect(await setFeed({ ...counselor, feed: second.hash }, undefined, note(id))).toBe('saved');
      expect(await ports().links.find(second.hash, NOON)).toBeUndefined();
      expect(await find(id)).toEqual(counselor);
      expect(await setFeed(counselor, undefined, note(id))).toBe('saved');
    });

    test('is not replaced by one who has not seen the present one', async () => {
      const counselor = await aCounselorIn(ports());
      const { id } = counselor;
      const [first, second] = [aFeed(id, 'counselor-feed'), aFeed(id, 'counselor-feed')];
      await ports().counselors.setFeed(counselor, first, note(id));

      expect(await ports().counselors.setFeed(counselor, second, note(id))).toBe('stale');
      expect(await ports().links.find(second.hash, NOON)).toBeUndefined();
      expect(await find(id)).toMatchObject({ feed: first.hash });
    });

    test('stays when the hours change, and stands against no booking', async () => {
      const counselor = await aCounselorIn(ports());
      const { id } = counselor;
      const feed = aFeed(id, 'counselor-feed');
      await ports().counselors.setFeed(counselor, feed, note(id));
      await aBookedCourseIn(ports(), { counselor });

      const next = { ...counselor, version: 2 };
      expect(await ports().counselors.save(next, 1, [], note(id))).toBe('saved');
      expect(await find(id)).toEqual({ ...next, feed: feed.hash });
    });
  });

  describe('a counselor who is gone', () => {
    test('has no feed any more, and stays gone when the hours are set', async () => {
      const counselor = await aCounselorIn(ports());
      const { id } = counselor;
      const feed = aFeed(id, 'counselor-feed');
      await ports().counselors.setFeed(counselor, feed, note(id));

      const read = { ...counselor, feed: feed.hash };
      expect(await ports().counselors.setGone(read, true, note(id))).toBe('saved');
      expect(await find(id)).toEqual({ ...counselor, gone: true, version: 2 });
      expect(await ports().links.find(feed.hash, NOON)).toBeUndefined();

      const next = { ...counselor, gone: true, version: 3 } as const;
      expect(await ports().counselors.save(next, 2, [], note(id))).toBe('saved');
      expect(await find(id)).toEqual(next);
      expect(await ports().counselors.setGone(next, false, note(id))).toBe('saved');
      expect(await find(id)).toEqual({ ...counselor, version: 4 });
    });

    test('is marked only by one who has seen the last hours and the present feed', async () => {
      const counselor = await aCounselorIn(ports());
      const { id } = counselor;
      const feed = aFeed(id, 'counselor-feed');
      await ports().counselors.setFeed(counselor, feed, note(id));

      const leave = (seen: Counselor) => ports().counselors.setGone(seen, true, note(id));
      expect(await leave(counselor)).toBe('stale');
      expect(await leave({ ...counselor, feed: feed.hash, version: 7 })).toBe('stale');
      expect(await find(id)).toEqual({ ...counselor, feed: feed.hash });
    });
  });
}
