import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { endCourse } from '../../../domain/course/end-course.ts';
import { correctRecord, holdRecord } from '../../../domain/record/change-record.ts';
import { orderDeletion } from '../../../domain/record/decide-deletion.ts';
import {
  type DatedRecord,
  isHeld,
  type PersonRecord,
} from '../../../domain/record/person-record.ts';
import { decided } from '../../support/course.ts';
import type { RecordRemoval } from '../../../domain/record/record-store.ts';
import { runJob as runOne } from '../../../functions/dispatch-mail/run-job.ts';
import { aPractice } from '../../support/practice.ts';
import { later, NOON } from '../../support/intake-record.ts';
import { aMail } from '../../support/mail.ts';
import { ALL_GONE_OUT } from '../../support/offers.ts';
import { byAdministrator, RETENTION } from '../../support/person-record.ts';
import {
  aBookedCourseIn,
  aFeed,
  anAcceptedClientIn,
  audit,
  busyOf,
  changing,
} from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

/** What every store of whole records owes: they are found whole, put right, held, and deleted whole. */
export function recordsSuite(ports: () => CoursePorts): void {
  const recordOf = async (intakeId: string): Promise<PersonRecord> => {
    const record = await ports().personRecords.find(intakeId);
    if (!record) throw new Error('The record is not there');
    return record;
  };
  const anEndedCourse = async () => {
    const booked = await aBookedCourseIn(ports());
    const { clients, courses } = ports();
    const feed = aFeed(booked.client.id, 'client-feed');
    await clients.setFeed(booked.client, feed, audit('client', booked.client.id));
    const ended = decided(endCourse({ ...changing(booked), reason: 'They moved away.' }));
    expect(await courses.write(ended.writes)).toEqual({ kind: 'written' });
    return { ...booked, feed };
  };
  const orderOf = (record: PersonRecord) => {
    const now = later(90);
    const given = { record, basis: 'request', offers: [], rule: RETENTION, now } as const;
    const order = orderDeletion({ ...byAdministrator(now), ...given });
    if (order.kind === 'refused') throw new Error(order.reason);
    return order;
  };
  const ordered = async (intakeId: string) => {
    const record = await recordOf(intakeId);
    const { deletion, job, audit } = orderOf(record);
    const saved = await ports().personRecords.orderDeletion(record, deletion, job, audit);
    expect(saved).toBe('saved');
    return { record, deletion, job };
  };
  const runJob = (jobId: string, removal = ports().removal) =>
    runOne(
      {
        ...{ ...ports(), removal, practice: aPractice(), hold: ALL_GONE_OUT.hold },
        ...{ newId: randomUUID, now: () => later(91), log: () => undefined },
      },
      jobId,
    );

  const olderThan = async (moment: Date) => {
    const records: DatedRecord[] = [];
    for await (const record of ports().personRecords.olderThan(moment)) records.push(record);
    return records;
  };

  describe('the record of one person', () => {
    test('is found whole', async () => {
      const { intake, client, file, feed } = await anEndedCourse();
      const record = await recordOf(intake.id);
      expect(record.client).toMatchObject({ id: client.id, feed: feed.hash });
      expect(record.courses.map(({ course }) => course.id)).toEqual([file.course.id]);
      expect(record.courses[0]?.sessions).toHaveLength(12);
      expect(record.courses[0]?.mails.length).toBeGreaterThan(1);
      expect(record.mails.length).toBeGreaterThan(0);
      expect(record.review.decisions).toHaveLength(1);
      expect(record).toMatchObject({ holds: [], corrections: [], deletion: undefined });
    });

    test('that never was is not found, nor ordered to go', async () => {
      expect(await ports().personRecords.find(randomUUID())).toBeUndefined();
      expect(await ports().removal.deletion(randomUUID())).toBeUndefined();
    });

    test('is put right where it still is as it was read, and keeps what stood there', async () => {
      const { intake, client } = await anAcceptedClientIn(ports());
      const seen = await recordOf(intake.id);
      const person = { ...client, name: 'Ana Right', pronouns: undefined, phone: '770-555-0188' };
      const made = correctRecord(seen, person, 'Misheard.', byAdministrator(later(1)));
      if (made.kind === 'unchanged') throw new Error('unchanged');
      const { contact, correction } = made;
      const after = { person, contact, personKeys: { address: randomUUID() } };
      const correct = () => ports().personRecords.correct(seen, after, correction, made.audit);
      expect(await correct()).toBe('saved');

      const now = await recordOf(intake.id);
      expect(now.client).toMatchObject({ name: 'Ana Right', phone: '770-555-0188' });
      expect(now.client.pronouns).toBeUndefined();
      expect(now.client.email).toBe(client.email);
      expect(now.corrections).toEqual([made.correction]);
      expect(await correct()).toBe('stale');
    });

    test('that says another address is no fault any more, and ends what was mailed to the one before', async () => {
      const { intake, client } = await anAcceptedClientIn(ports());
      const about = { record: 'intake', id: intake.id, version: 1 } as const;
      const mail = aMail({ about, state: 'sent', finishedAt: NOON });
      await ports().mails.noteAddressFault(mail, { why: 'bounced', at: NOON }, later(1));
      const seen = await recordOf(intake.id);
      const wanted = { ...client, email: 'right@example.org' };
      const made = correctRecord(seen, wanted, 'Misheard.', byAdministrator(later(2)));
      if (made.kind === 'unchanged') throw new Error('unchanged');
      const { contact, correction } = made;
      const after = { person: wanted, contact, personKeys: { address: randomUUID() } };
      expect(await ports().personRecords.correct(seen, after, correction, made.audit)).toBe(
        'saved',
      );
      const { client: now } = await recordOf(intake.id);
      expect(now).toMatchObject({ email: wanted.email, generation: 1, contactSince: later(2) });
      expect(now.addressFault).toBeUndefined();
    });

    test('with another address loses what the one before could open, and is known by the new one', async () => {
      const keys = { wrong: { address: randomUUID() }, right: { address: randomUUID() } };
      const { intake, client } = await anAcceptedClientIn(ports(), undefined, keys.wrong);
      const feed = aFeed(client.id, 'client-feed');
      await ports().clients.setFeed(client, feed, audit('client', client.id));
      const seen = await recordOf(intake.id);
      const person = { ...client, email: 'right@example.org' };
      const made = correctRecord(seen, person, 'Mistyped.', byAdministrator(later(1)));
      if (made.kind === 'unchanged') throw new Error('unchanged');
      const { contact, correction } = made;
      const after = { person, contact, personKeys: keys.right };
      expect(await ports().personRecords.correct(seen, after, correction, made.audit)).toBe(
        'saved',
      );

      const now = await recordOf(intake.id);
      expect(now.client).toMatchObject({ email: person.email, generation: 1 });
      expect(now.client.feed).toBeUndefined();
      expect(now.client.contactSince).toEqual(later(1));
      expect(await ports().links.find(feed.hash, later(0))).toBeUndefined();
      const known = async (personKeys: { readonly address: string }) =>
        (await ports().clients.person({ id: 'x', personKeys })).others.map(({ id }) => id);
      expect(await known(keys.right)).toEqual([client.id]);
      expect(await known(keys.wrong)).toEqual([]);
    });

    test('is held by one of two who decide at once', async () => {
      const { intake } = await anAcceptedClientIn(ports());
      const seen = await recordOf(intake.id);
      const hold = async (reason: string) => {
        const change = holdRecord(seen, { held: true, reason }, byAdministrator(later(1)));
        if (change.kind === 'unchanged') throw new Error('unchanged');
        return ports().personRecords.setHolds(seen, change.holds, change.audit);
      };
      const answers = await Promise.all([hold('A court asks.'), hold('A board asks.')]);
      expect(answers.toSorted()).toEqual(['saved', 'stale']);
      expect(isHeld(await recordOf(intake.id))).toBe(true);
    });

    test('is among the old ones from its moment on, unless a course ended later', async () => {
      const { intake } = await anAcceptedClientIn(ports());
      const booked = await aBookedCourseIn(ports());
      const { submittedAt } = (await recordOf(intake.id)).intake;
      const older = async (moment: Date) =>
        (await olderThan(moment)).map((record) => record.intake.id);
      const after = await older(new Date(submittedAt.getTime() + 1));
      expect(after).toContain(intake.id);
      expect(after).not.toContain(booked.intake.id);
      expect(await older(submittedAt)).not.toContain(intake.id);
    });

    test('among the old ones has its sessions and decisions, which say until when it is kept', async () => {
      const { intake, file } = await anEndedCourse();
      const records = await olderThan(new Date('2040-01-01T00:00:00Z'));
      const old = records.find((record) => record.intake.id === intake.id);
      expect(old?.courses.map(({ course }) => course.id)).toEqual([file.course.id]);
      expect(old?.courses[0]?.sessions).toHaveLength(12);
      expect(old?.review.decisions).toHaveLength(1);
    });
  });

  describe('a record that is deleted', () => {
    test('leaves a certificate, and nothing of what it held', async () => {
      const { intake, client, counselor, file, feed } = await anEndedCourse();
      const { record, deletion, job } = await ordered(intake.id);
      await runJob(job.id);

      expect(await ports().personRecords.find(intake.id)).toBeUndefined();
      expect(await ports().desk.find(intake.id)).toBeUndefined();
      expect(await ports().desk.contactFile(intake)).toBeUndefined();
      expect(await ports().desk.clinicalFile(intake)).toBeUndefined();
      expect(await ports().clients.find(client.id)).toBeUndefined();
      expect(await ports().courses.find(file.course.id)).toBeUndefined();
      expect(await ports().courses.mailsOf(file.course.id)).toEqual([]);
      for (const { id } of record.mails) expect(await ports().mails.find(id)).toBeUndefined();
      expect(await ports().links.find(feed.hash, later(0))).toBeUndefined();
      expect(await busyOf(ports(), counselor)).toEqual([]);
      expect(await ports().jobs.find(job.id)).toMatchObject({ state: 'done' });
      expect(await ports().removal.deletion(intake.id)).toEqual({
        ...deletion,
        counts: { ...deletion.counts, courses: 1, sessions: 12 },
        state: 'done',
        finishedAt: later(91),
      });
      const all = await ports().personRecords.deletions();
      expect(all.map(({ recordId }) => recordId)).toContain(intake.id);
    });

    test('is due from the order on, as a job', async () => {
      const { intake } = await anAcceptedClientIn(ports());
      const { job } = await ordered(intake.id);
      const due = await ports().mails.findDue(job.due, 1000);
      expect(due).toContainEqual({ kind: 'job', id: job.id });
    });

    test.for([1, 2, 3, 4, 5, 6, 7])(
      'goes in the end, though the function dies at its call %i of the store',
      async (fatal) => {
        const { intake, file } = await anEndedCourse();
        const { job } = await ordered(intake.id);
        for (const when of ['before', 'after'] as const) {
          await runJob(job.id, dyingAt(ports().removal, fatal, when)).catch(() => undefined);
        }
        await runJob(job.id);
        expect(await ports().removal.deletion(intake.id)).toMatchObject({ state: 'done' });
        expect(await ports().courses.find(file.course.id)).toBeUndefined();
        expect(await ports().courses.mailsOf(file.course.id)).toEqual([]);
      },
    );

    test('stays whole where a hold comes between the order and the job', async () => {
      const { intake } = await anEndedCourse();
      const { job } = await ordered(intake.id);
      const seen = await recordOf(intake.id);
      const wanted = { held: true, reason: 'A court asks.' };
      const change = holdRecord(seen, wanted, byAdministrator(later(90)));
      if (change.kind === 'unchanged') throw new Error('unchanged');
      await ports().personRecords.setHolds(seen, change.holds, change.audit);
      await runJob(job.id);

      const kept = await recordOf(intake.id);
      expect(kept.deletion).toMatchObject({ state: 'stopped' });
      expect(kept.courses).toHaveLength(1);
      expect(await ports().jobs.find(job.id)).toMatchObject({ state: 'done' });
    });

    test('is ordered by one of many who try, and not while it is held', async () => {
      const { intake } = await anAcceptedClientIn(ports());
      const seen = await recordOf(intake.id);
      const tries = Array.from({ length: 4 }, () => orderOf(seen)).map(({ deletion, job, audit }) =>
        ports().personRecords.orderDeletion(seen, deletion, job, audit),
      );
      const answers = await Promise.all(tries);
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);

      const other = await recordOf((await anAcceptedClientIn(ports())).intake.id);
      const change = holdRecord(other, { held: true, reason: 'Asked.' }, byAdministrator());
      if (change.kind === 'unchanged') throw new Error('unchanged');
      await ports().personRecords.setHolds(other, change.holds, change.audit);
      const { deletion, job, audit } = orderOf(other);
      const late = ports().personRecords.orderDeletion(other, deletion, job, audit);
      expect(await late).toBe('stale');
    });

    test('takes its person’s hash along only with their last request', async () => {
      const personKeys = { address: `hash-${randomUUID()}` };
      const first = await anAcceptedClientIn(ports(), undefined, personKeys);
      const second = await anAcceptedClientIn(ports(), undefined, personKeys);
      const others = async () =>
        (await ports().clients.person({ id: 'x', personKeys })).others.map(({ id }) => id);
      expect((await others()).toSorted()).toEqual([first.client.id, second.client.id].toSorted());
      await runJob((await ordered(first.intake.id)).job.id);
      expect(await others()).toEqual([second.client.id]);
      await runJob((await ordered(second.intake.id)).job.id);
      expect(await others()).toEqual([]);
    });
  });
}

/** The same store, whose caller dies at its nth call of it. */
function dyingAt(removal: RecordRemoval, fatal: number, when: 'before' | 'after'): RecordRemoval {
  let calls = 0;
  const dying =
    <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      calls += 1;
      if (calls === fatal && when === 'before') throw new Error('killed');
      const answer = await call(...args);
      if (calls === fatal) throw new Error('killed');
      return answer;
    };
  return {
    find: dying((...args: Parameters<RecordRemoval['find']>) => removal.find(...args)),
    deletion: dying((...args: Parameters<RecordRemoval['deletion']>) => removal.deletion(...args)),
    stop: dying((...args: Parameters<RecordRemoval['stop']>) => removal.stop(...args)),
    begin: dying((...args: Parameters<RecordRemoval['begin']>) => removal.begin(...args)),
    removeRest: dying((...args: Parameters<RecordRemoval['removeRest']>) =>
      removal.removeRest(...args),
    ),
    finish: dying((...args: Parameters<RecordRemoval['finish']>) => removal.finish(...args)),
  };
}
