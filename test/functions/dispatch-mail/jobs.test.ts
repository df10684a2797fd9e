import { describe, expect, test } from 'vitest';
import { cancelByClient, undoCancellation } from '../../../domain/course/client-visit.ts';
import { nextMorning } from '../../../domain/jobs/plan-digest.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aBookedDesk, byClient, type CourseDesk } from '../../support/course-desk.ts';
import { aDispatcher } from '../../support/dispatching.ts';
import { after } from '../../support/mail.ts';
import { aPractice } from '../../support/practice.ts';

const jobOf = ({ table }: CourseDesk) => {
  const [job] = [...table.jobs.values()].filter(({ kind }) => kind === 'end-of-undo');
  if (!job) throw new Error('No job in this test');
  return job;
};
const heldCells = ({ table }: CourseDesk) =>
  [...table.cells.values()].filter((holder) => holder === `${COURSE_ID}#3`).length;
const planned = ({ table }: CourseDesk, kind: string) =>
  [...table.mails.values()].filter((mail) => mail.kind === kind);

describe('the end of the time to undo a cancellation', () => {
  const cancelled = async () => {
    const desk = await aBookedDesk();
    await desk.sweep();
    await byClient(desk, cancelByClient);
    return desk;
  };

  test('tells as of that end, however late, so that word of a mail from before a restore is about it (seed 2377)', async () => {
    const desk = await cancelled();
    const { due } = jobOf(desk);
    await desk.pass(24 * 60);
    const told = [...planned(desk, 'session-cancelled'), ...planned(desk, 'client-changed')];
    expect(told.map(({ createdAt }) => createdAt)).toEqual([due, due]);
  });

  test('frees the time, tells client and counselor, and takes the reminder away', async () => {
    const desk = await cancelled();
    await desk.pass(14);
    expect(heldCells(desk)).toBe(5);
    expect(planned(desk, 'session-cancelled')).toEqual([]);

    await desk.pass(2);
    expect(heldCells(desk)).toBe(0);
    expect(jobOf(desk).state).toBe('done');
    expect(desk.session(3)).toMatchObject({ state: 'cancelled', undo: undefined });
    expect(desk.sentIds().slice(1).toSorted()).toEqual([
      `client-changed_${COURSE_ID}-03_1`,
      `session-cancelled_${COURSE_ID}-03_1`,
    ]);
    expect(desk.mails.row(`reminder-72h_${COURSE_ID}-03_1`)).toMatchObject({
      state: 'dropped',
      reason: 'cancelled',
    });
  });

  test('that was undone in time brings nothing', async () => {
    const desk = await cancelled();
    await desk.pass(14);
    await byClient(desk, undoCancellation);
    await desk.pass(30);

    expect(jobOf(desk).state).toBe('done');
    expect(desk.session(3).state).toBe('booked');
    expect(heldCells(desk)).toBe(5);
    expect(desk.sentIds()).toHaveLength(1);
  });

  test('happens once, though sweeps overlap', async () => {
    const desk = await cancelled();
    const other = aDispatcher({ ...desk, name: 'other' });
    desk.clock.pass(15 * 60);
    await Promise.all([desk.sweep(), other.sweep(), desk.sweep()]);
    await Promise.all([desk.sweep(), other.sweep()]);

    expect(planned(desk, 'session-cancelled')).toHaveLength(1);
    expect(desk.sentIds()).toHaveLength(3);
    expect(desk.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('comes late after an outage, and holds the time until then', async () => {
    const desk = await cancelled();
    desk.skipUntil(after(desk.clock.now(), 3 * 86_400));
    expect(heldCells(desk)).toBe(5);
    await desk.sweep();
    await desk.sweep();

    expect(heldCells(desk)).toBe(0);
    expect(planned(desk, 'session-cancelled')).toMatchObject([{ state: 'sent' }]);
  });

  test('is tried again when others change the course, and each time from the beginning', async () => {
    const desk = await cancelled();
    let stale = 2;
    const write: typeof desk.courses.write = async (writes) =>
      (stale -= 1) >= 0 ? { kind: 'stale' } : desk.courses.write(writes);
    desk.clock.pass(15 * 60);
    await aDispatcher({ ...desk, courses: { ...desk.courses, write } }).sweep();

    expect(jobOf(desk).state).toBe('done');
    expect(heldCells(desk)).toBe(0);
  });

  test('is not held against a course that is gone', async () => {
    const desk = await cancelled();
    desk.table.courses.clear();
    await desk.pass(16);

    expect(jobOf(desk).state).toBe('done');
  });
});

describe('a job that fails', () => {
  test('is said in the log, stays due, and stops no other', async () => {
    const desk = await aBookedDesk();
    await byClient(desk, cancelByClient);
    const morning = nextMorning(
      'sub-counselor',
      { timeZone: 'UTC', digestAt: '17:05' },
      desk.clock.now(),
    );
    desk.table.jobs.set(morning.id, morning);
    desk.clock.pass(20 * 60);
    const courses = {
      ...desk.courses,
      find: () => Promise.reject(new RangeError('no such page')),
    };
    const { sweep, logged } = aDispatcher({ ...desk, courses, name: 'failing' });
    await sweep();

    expect(logged).toContainEqual({
      level: 'error',
      code: 'job-failed',
      jobId: jobOf(desk).id,
      name: 'RangeError',
    });
    expect(jobOf(desk).state).toBe('waiting');
    expect(desk.table.jobs.get(morning.id)?.state).toBe('done');
    expect(desk.sentIds()[0]).toBe(`course-booked_${COURSE_ID}_1`);

    await desk.sweep();
    expect(jobOf(desk).state).toBe('done');
  });

  test('because the course never rests is left for the next sweep', async () => {
    const desk = await aBookedDesk();
    await byClient(desk, cancelByClient);
    desk.clock.pass(15 * 60);
    const courses = { ...desk.courses, write: async () => ({ kind: 'stale' }) as const };
    const { sweep, logged } = aDispatcher({ ...desk, courses });
    await sweep();

    expect(logged).toContainEqual(expect.objectContaining({ code: 'job-failed', name: 'Error' }));
    expect(jobOf(desk).state).toBe('waiting');
  });
});

describe('the morning digest', () => {
  const { timeZone, appointments } = aPractice();
  const aDeskAtNight = async () => {
    const desk = await aBookedDesk();
    const mornings = { timeZone, digestAt: appointments.digestAt };
    const first = nextMorning('sub-counselor', mornings, desk.clock.now());
    desk.table.jobs.set(first.id, first);
    return desk;
  };
  const digests = (desk: CourseDesk) =>
    planned(desk, 'morning-digest').map(({ about, state }) => [about.id.slice(-5), state]);

  test('comes every morning there is something to say, and on no other', async () => {
    const desk = await aDeskAtNight();
    await desk.passUntil(new Date('2026-12-17T05:00:00Z'));

    expect(digests(desk)).toHaveLength(15);
    expect(digests(desk).filter(([, state]) => state === 'sent')).toEqual([['12-15', 'sent']]);
    expect(desk.mails.row('morning-digest_sub-counselor-2026-12-14_0')).toMatchObject({
      state: 'dropped',
      reason: 'nothing-to-say',
    });
    const digest = desk.mailer.sent.find(({ tags }) => tags.mailId.startsWith('morning-digest'));
    expect(digest?.letter.to).toEqual(['maya@harbor-lane.example']);
  });

  test('survives days without anybody at work: one comes, and the chain goes on', async () => {
    const desk = await aDeskAtNight();
    await desk.passUntil(new Date('2026-12-10T05:00:00Z'));
    desk.skipUntil(new Date('2026-12-15T14:00:00Z'));
    await desk.sweep();
    await desk.sweep();
    await desk.passUntil(new Date('2026-12-17T05:00:00Z'));

    expect(digests(desk).slice(8)).toEqual([
      ['12-15', 'sent'],
      // It tells of the reminders that were missed meanwhile.
      ['12-16', 'sent'],
    ]);
  });

  test('is planned once, though sweeps overlap', async () => {
    const desk = await aDeskAtNight();
    const other = aDispatcher({ ...desk, name: 'other' });
    desk.skipUntil(new Date('2026-12-15T12:00:00Z'));
    await Promise.all([desk.sweep(), other.sweep(), desk.sweep(), other.sweep()]);
    await Promise.all([desk.sweep(), other.sweep()]);

    expect(desk.sentIds().filter((id) => id.startsWith('morning-digest'))).toHaveLength(1);
    const waiting = [...desk.table.jobs.values()].filter(({ state }) => state === 'waiting');
    expect(waiting.map(({ id }) => id)).toEqual(['morning-digest_sub-counselor_2026-12-16']);
  });
});

test('a job that only seems to be due, or seems to wait still, is left alone', async () => {
  const desk = await aBookedDesk();
  await byClient(desk, cancelByClient);
  const { id } = jobOf(desk);
  const findDue = async () => [{ kind: 'job', id }] as const;
  const { sweep, logged } = aDispatcher({ ...desk, mails: { ...desk.mails, findDue } });
  await sweep();
  expect(jobOf(desk).state).toBe('waiting');

  desk.clock.pass(15 * 60);
  await sweep();
  await sweep();
  expect(planned(desk, 'session-cancelled')).toHaveLength(1);
  expect(logged).toEqual([]);
});

test('a job that is gone is noted and let go', async () => {
  const desk = await aBookedDesk();
  const findDue = async () => [{ kind: 'job', id: 'end-of-undo_gone_1' }] as const;
  const { sweep, logged } = aDispatcher({ ...desk, mails: { ...desk.mails, findDue } });
  await sweep();

  expect(logged).toEqual([{ level: 'warn', code: 'job-gone', jobId: 'end-of-undo_gone_1' }]);
});
