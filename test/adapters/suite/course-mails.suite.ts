import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sessionRef } from '../../../domain/course/course.ts';
import { dayRef } from '../../../domain/course/digest.ts';
import type { Link } from '../../../domain/links/link.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { claimed, settled } from '../../../domain/mail/moves.ts';
import { sessionOf } from '../../support/course.ts';
import { aForm } from '../../support/intake-form.ts';
import { later, NOON } from '../../support/intake-record.ts';
import { aMail } from '../../support/mail.ts';
import {
  aBareChange,
  aBookedCourseIn,
  audit,
  changed,
  fileOf,
  type BookedIn,
} from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

const ACCEPTED = { kind: 'accepted', messageId: 'ses-1' } as const;

const aLink = (recordId: string): Link => ({
  hash: randomUUID(),
  purpose: 'session',
  recordId,
  session: { number: 1, startVersion: 1 },
  expiresAt: later(60),
});

/** The reminder of the first session, as booked; and the one that would come after it. */
function reminders({ file }: BookedIn) {
  const [row] = file.reminders;
  if (!row) throw new Error('There is no reminder');
  const next = aMail({
    ...{ kind: 'reminder-72h', about: row.about },
    ...{ due: later(5000), createdAt: later(1) },
  });
  const session = { courseId: file.course.id, number: 1 };
  return { row, next, session };
}

/** What every store of mails owes to a course. */
export function courseMailsSuite(ports: () => CoursePorts): void {
  const find = (row: MailRow) => ports().mails.find(row.id);
  const sessionNow = async ({ file }: BookedIn) =>
    sessionOf(await fileOf(ports(), file.course.id), 1);

  describe('a claim', () => {
    test('keeps the links of its mail with it, each until its time', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row } = reminders(booked);
      const links = [aLink(booked.file.course.id), aLink(booked.file.course.id)];

      expect(await ports().mails.claim(row, claimed(row, 'one', NOON), links)).toBe('saved');
      expect(await find(row)).toEqual(claimed(row, 'one', NOON));
      for (const link of links) {
        expect(await ports().links.find(link.hash, later(59))).toEqual(link);
        expect(await ports().links.find(link.hash, link.expiresAt)).toBeUndefined();
      }
    });

    test('that comes too late leaves no link behind', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row } = reminders(booked);
      const link = aLink(booked.file.course.id);
      await ports().mails.claim(row, claimed(row, 'one', NOON), []);

      expect(await ports().mails.claim(row, claimed(row, 'two', NOON), [link])).toBe('stale');
      expect(await ports().links.find(link.hash, NOON)).toBeUndefined();
    });

    test('with links goes to exactly one of many at once, with its links alone', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row } = reminders(booked);
      const links = Array.from({ length: 8 }, () => aLink(booked.file.course.id));
      const answers = await Promise.all(
        links.map((link, at) => ports().mails.claim(row, claimed(row, `c${at}`, NOON), [link])),
      );

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      const kept = await Promise.all(links.map(({ hash }) => ports().links.find(hash, NOON)));
      expect(kept.map((link) => link !== undefined)).toEqual(
        answers.map((answer) => answer === 'saved'),
      );
    });

    test('may be written again by one whose answer was lost', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row } = reminders(booked);
      const links = [aLink(booked.file.course.id)];
      await ports().mails.claim(row, claimed(row, 'one', NOON), links);

      expect(await ports().mails.claim(row, claimed(row, 'one', NOON), links)).toBe('saved');
    });
  });

  describe('the end of a reminder', () => {
    const sentOf = (row: MailRow) => settled(row, ACCEPTED, later(1), 0);

    test('hands the session on to the next one', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row, next, session } = reminders(booked);

      expect(await ports().mails.replace(row, sentOf(row), { session, next })).toBe('saved');
      expect(await find(row)).toEqual(sentOf(row));
      expect(await find(next)).toEqual(next);
      expect((await sessionNow(booked)).reminder).toBe(next.id);
      expect(await ports().mails.findDue(next.due, 1000)).toContainEqual({
        kind: 'mail',
        id: next.id,
      });
    });

    test('leaves the session without one when none is to come', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row, session } = reminders(booked);

      expect(await ports().mails.replace(row, sentOf(row), { session })).toBe('saved');
      expect((await sessionNow(booked)).reminder).toBeUndefined();
    });

    test('is written alone when the session has gone on to another meanwhile', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row, next, session } = reminders(booked);
      const moved = changed(booked.file, 1, { reminder: 'reminder-24h_elsewhere_2' });
      await ports().courses.write(aBareChange(booked.file, { sessions: [moved] }));

      expect(await ports().mails.replace(row, sentOf(row), { session, next })).toBe('saved');
      expect(await find(row)).toEqual(sentOf(row));
      expect(await find(next)).toBeUndefined();
      expect((await sessionNow(booked)).reminder).toBe('reminder-24h_elsewhere_2');
    });

    test('plans nothing when the row was moved by somebody else', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row, next, session } = reminders(booked);
      await ports().mails.claim(row, claimed(row, 'one', NOON), []);

      expect(await ports().mails.replace(row, sentOf(row), { session, next })).toBe('stale');
      expect(await find(next)).toBeUndefined();
      expect((await sessionNow(booked)).reminder).toBe(row.id);
    });

    test('takes up a next one that is planned already, as it stands', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row, next, session } = reminders(booked);
      const planned = { ...next, createdAt: later(2) };
      await ports().courses.write(
        aBareChange(booked.file, { mails: { plan: [planned], move: [] } }),
      );

      expect(await ports().mails.replace(row, sentOf(row), { session, next })).toBe('saved');
      expect(await find(next)).toEqual(planned);
      expect((await sessionNow(booked)).reminder).toBe(next.id);
    });

    test('of eight at the same moment plans the next one once, and nobody is told of a fault', async () => {
      const booked = await aBookedCourseIn(ports());
      const { row, next, session } = reminders(booked);
      const ends = Array.from({ length: 8 }, (_, at) => ({ ...sentOf(row), attempts: at + 1 }));
      const answers = await Promise.all(
        ends.map((end) => ports().mails.replace(row, end, { session, next })),
      );

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect((await sessionNow(booked)).reminder).toBe(next.id);
    });
  });

  describe('the record of a mail about a course', () => {
    const recordFor = (about: MailRow['about']) =>
      ports().mails.recordOf({ kind: 'session-changed', about });

    test('is the course with all its sessions, whom it is for and who it is with', async () => {
      const booked = await aBookedCourseIn(ports());
      const { course, sessions } = booked.file;
      const expected = {
        record: 'course',
        course,
        sessions,
        client: {
          id: booked.client.id,
          email: booked.client.email,
          mayEmail: true,
          mayDetail: false,
          remindersOff: false,
          generation: undefined,
        },
        counselor: { name: booked.counselor.name, email: booked.counselor.email },
      };
      expect(await recordFor({ record: 'course', id: course.id, version: 1 })).toEqual(expected);
      const ref = sessionRef({ courseId: course.id, number: 7 });
      expect(await recordFor({ record: 'session', id: ref, version: 1 })).toEqual(expected);
    });

    test('tells at once what the client has changed and chosen', async () => {
      const form = aForm();
      const booked = await aBookedCourseIn(ports(), {
        form: { ...form, consents: { ...form.consents, details: true } },
      });
      const { id } = booked.client;
      await ports().clients.setReminders(id, true, audit('client', id));
      const contact = { ...booked.client, email: 'new@example.org', generation: 1 };
      await ports().clients.changeContact(booked.client, contact, audit('client', id));

      const about = { record: 'course', id: booked.file.course.id, version: 1 } as const;
      expect(await recordFor(about)).toMatchObject({
        client: { email: 'new@example.org', generation: 1, mayDetail: true, remindersOff: true },
      });
    });

    test('is gone when nothing is there', async () => {
      const id = randomUUID();
      expect(await recordFor({ record: 'course', id, version: 1 })).toBeUndefined();
      const ref = dayRef(randomUUID(), '2026-12-08');
      expect(await recordFor({ record: 'counselor', id: ref, version: 0 })).toBeUndefined();
    });
  });
}
