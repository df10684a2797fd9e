import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dayRef } from '../../../domain/course/digest.ts';
import type { JobRow } from '../../../domain/jobs/job.ts';
import { aMail } from '../../support/mail.ts';
import { aCounselorIn, aMorning, audit } from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

const aDigest = (about: string, date: string) =>
  aMail({
    kind: 'morning-digest',
    about: { record: 'counselor', id: dayRef(about, date), version: 0 },
  });

/** What every store of jobs owes: the end of a job and what it plans are one. */
export function jobsSuite(ports: () => CoursePorts): void {
  const waiting = async () => {
    const counselor = await aCounselorIn(ports());
    const job = aMorning(counselor.id, '2026-12-02');
    const next = { ...counselor, version: 2 };
    await ports().counselors.save(next, 1, [job], audit('counselor', counselor.id));
    const digest = aDigest(counselor.id, '2026-12-02');
    return { counselor: next, job, digest, tomorrow: aMorning(counselor.id, '2026-12-03') };
  };
  const isDue = async ({ id, due }: JobRow) =>
    (await ports().mails.findDue(due, 1000)).some((found) => found.id === id);

  describe('a job', () => {
    test('is due from its moment on, as a job', async () => {
      const { job } = await waiting();
      const found = await ports().mails.findDue(job.due, 1000);
      expect(found).toContainEqual({ kind: 'job', id: job.id });
      const before = await ports().mails.findDue(new Date(job.due.getTime() - 1), 1000);
      expect(before).not.toContainEqual({ kind: 'job', id: job.id });
    });

    test('ends together with what it plans, and is due no more', async () => {
      const { job, digest, tomorrow } = await waiting();
      const plans = { mails: [digest], jobs: [tomorrow] };

      expect(await ports().jobs.finish(job, plans)).toBe('saved');
      expect(await ports().jobs.find(job.id)).toEqual({ ...job, state: 'done' });
      expect(await ports().mails.find(digest.id)).toEqual(digest);
      expect(await ports().jobs.find(tomorrow.id)).toEqual(tomorrow);
      expect(await isDue(job)).toBe(false);
      expect(await isDue(tomorrow)).toBe(true);
    });

    test('ends once, of however many who try', async () => {
      const { job, digest } = await waiting();
      const plans = { mails: [digest], jobs: [] };
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => ports().jobs.finish(job, plans)),
      );
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    });

    test('ends though a part of what it plans is there already, and leaves that part as it is', async () => {
      const { counselor, job, digest, tomorrow } = await waiting();
      const next = { ...counselor, version: 3 };
      const planned = { ...tomorrow, due: new Date('2026-12-03T13:00:00Z') };
      await ports().counselors.save(next, 2, [planned], audit('counselor', counselor.id));

      expect(await ports().jobs.finish(job, { mails: [digest], jobs: [tomorrow] })).toBe('saved');
      expect(await ports().jobs.find(tomorrow.id)).toEqual(planned);
      expect(await ports().mails.find(digest.id)).toEqual(digest);
    });

    test('that is not there is stale, and plans nothing', async () => {
      const job = aMorning(randomUUID(), '2026-12-02');
      const digest = aDigest(job.about, '2026-12-02');
      expect(await ports().jobs.finish(job, { mails: [digest], jobs: [] })).toBe('stale');
      expect(await ports().jobs.find(job.id)).toBeUndefined();
      expect(await ports().mails.find(digest.id)).toBeUndefined();
    });
  });

  test('a link that never was is not found', async () => {
    expect(await ports().links.find(randomUUID(), new Date(0))).toBeUndefined();
  });
}
