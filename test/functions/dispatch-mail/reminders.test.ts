import { describe, expect, test } from 'vitest';
import { sessionRef } from '../../../domain/course/course.ts';
import { isReminder } from '../../../domain/mail/mail.ts';
import type { SendOutcome } from '../../../domain/mail/mailer.ts';
import { COURSE_ID } from '../../support/course.ts';
import {
  aBookedDesk,
  type CourseDesk,
  hoursBefore,
  remindersIn,
} from '../../support/course-desk.ts';
import { aDispatcher } from '../../support/dispatching.ts';
import { after } from '../../support/mail.ts';

/** Every reminder of twelve weekly sessions at ten: three of the first, two of each other. */
const EVERY_REMINDER = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((number) => {
  const ref = sessionRef({ courseId: COURSE_ID, number });
  const kinds = [...(number === 1 ? ['7d'] : []), '72h', '24h'];
  return kinds.map((kind) => `reminder-${kind}_${ref}_1`);
});

describe('the reminders of a whole course', () => {
  test('go out once each, when they are due', async () => {
    const desk = await aBookedDesk();
    const sentAt = new Map<string, Date>();
    for (const end = desk.session(12).endsAt; desk.clock.now() < end;) {
      const before = desk.mailer.sent.length;
      await desk.passUntil(after(desk.clock.now(), 3600));
      for (const { tags } of desk.mailer.sent.slice(before)) {
        sentAt.set(tags.mailId, desk.clock.now());
      }
    }

    expect(remindersIn(desk.sentIds()).toSorted()).toEqual(EVERY_REMINDER.toSorted());
    const HOURS = { 'reminder-7d': 168, 'reminder-72h': 72, 'reminder-24h': 24 };
    for (const row of desk.table.mails.values()) {
      if (!isReminder(row.kind)) continue;
      const { startsAt } = desk.session(Number(row.about.id.slice(-2)));
      expect(sentAt.get(row.id)).toEqual(hoursBefore(startsAt, HOURS[row.kind]));
    }
  });

  test('go out once each though sweeps repeat and overlap, and the stream names rows again', async () => {
    const desk = await aBookedDesk();
    const other = aDispatcher({ ...desk, name: 'other' });
    while (desk.clock.now() < desk.session(12).endsAt) {
      desk.clock.pass(3 * 3600);
      const rows = [...desk.table.mails.values()];
      await Promise.all([desk.sweep(), other.sweep(), other.wake(...rows), desk.sweep()]);
    }

    expect(remindersIn(desk.sentIds()).toSorted()).toEqual(EVERY_REMINDER.toSorted());
  });

  test('leave at most one row waiting for each appointment, at any time', async () => {
    const desk = await aBookedDesk();
    while (desk.clock.now() < desk.session(12).endsAt) {
      await desk.passUntil(after(desk.clock.now(), 12 * 3600));
      const waiting = [...desk.table.mails.values()]
        .filter(({ kind, state }) => isReminder(kind) && state === 'pending')
        .map(({ about }) => about.id);
      expect(new Set(waiting).size).toBe(waiting.length);
    }
  });
});

describe('whatever becomes of a reminder, the next follows in the same write', () => {
  const first = `reminder-7d_${COURSE_ID}-01_1`;
  const second = `reminder-72h_${COURSE_ID}-01_1`;
  const answers = (outcome: SendOutcome) => async () => outcome;
  /** The answers to `course-booked`, which goes out first, and then to the reminder. */
  const aDeskAnswering = async (...outcomes: readonly SendOutcome[]) =>
    aBookedDesk(answers({ kind: 'accepted', messageId: 'ses-booked' }), ...outcomes.map(answers));
  const dueAt = (desk: CourseDesk) => hoursBefore(desk.session(1).startsAt, 168);

  test.for([
    ['sent', { kind: 'accepted', messageId: 'ses-1' }, 0],
    ['failed', { kind: 'refused-for-good', reason: 'message-rejected' }, 0],
    ['dead', { kind: 'unknown', reason: 'no-answer' }, 90],
  ] as const)('%s', async ([state, outcome, minutes]) => {
    const desk = await aDeskAnswering(...Array.from({ length: 5 }, () => outcome));
    await desk.passUntil(dueAt(desk));
    await desk.pass(minutes);

    expect(desk.mails.row(first).state).toBe(state);
    expect(desk.session(1).reminder).toBe(second);
    expect(desk.mails.row(second).state).toBe('pending');
  });

  test('dropped, because reminders are off: when they are on again, the next goes out', async () => {
    const desk = await aBookedDesk();
    const audit = { record: 'client', recordId: desk.clientId, who: 'client' } as const;
    const entry = { ...audit, id: 'a', at: desk.clock.now(), action: 'reminders-off', fields: [] };
    await desk.clients.setReminders(desk.clientId, true, entry);
    await desk.passUntil(dueAt(desk));
    expect(desk.mails.row(first)).toMatchObject({ state: 'dropped', reason: 'reminders-off' });
    expect(desk.session(1).reminder).toBe(second);

    await desk.clients.setReminders(desk.clientId, false, { ...entry, id: 'b' });
    await desk.passUntil(desk.session(1).startsAt);
    expect(remindersIn(desk.sentIds())[0]).toBe(second);
  });

  test('missed, because nobody was at work while it was useful', async () => {
    const desk = await aBookedDesk();
    desk.skipUntil(hoursBefore(desk.session(1).startsAt, 71));
    await desk.sweep();
    expect(desk.mails.row(first)).toMatchObject({ state: 'missed', reason: 'too-late' });
    expect(desk.session(1).reminder).toBe(second);

    await desk.sweep();
    expect(remindersIn(desk.sentIds())).toEqual([second]);
  });
});

describe('after an outage', () => {
  test('of hours a reminder still goes out, late, because it is still useful', async () => {
    const desk = await aBookedDesk();
    const { startsAt } = desk.session(1);
    await desk.passUntil(hoursBefore(startsAt, 73));
    desk.skipUntil(hoursBefore(startsAt, 40));
    await desk.sweep();

    expect(desk.sentIds().at(-1)).toBe(`reminder-72h_${COURSE_ID}-01_1`);
  });

  test('that ends at night it goes out once, when the quiet hours are over', async () => {
    const desk = await aBookedDesk();
    const { startsAt } = desk.session(1);
    await desk.passUntil(hoursBefore(startsAt, 73));
    desk.skipUntil(hoursBefore(startsAt, 61));
    const reminder = `reminder-72h_${COURSE_ID}-01_1`;
    const morning = hoursBefore(startsAt, 50);

    await desk.passUntil(after(morning, -60));
    expect(desk.sentIds()).not.toContain(reminder);
    await desk.passUntil(after(morning, 3600));
    expect(desk.sentIds().filter((id) => id === reminder)).toHaveLength(1);
    expect(desk.session(1).reminder).toBe(`reminder-24h_${COURSE_ID}-01_1`);
  });

  test('of days what is useless by now is missed and said so, and the rest goes on', async () => {
    const desk = await aBookedDesk();
    await desk.passUntil(hoursBefore(desk.session(2).startsAt, 80));
    desk.skipUntil(after(desk.session(3).startsAt, -20 * 3600));
    await desk.passUntil(desk.session(12).endsAt);

    const fate = (number: number) =>
      desk
        .rowsOf(`${COURSE_ID}-0${number}`)
        .map(({ kind, state }) => [kind, state])
        .toSorted();
    expect(fate(2)).toEqual([
      ['reminder-24h', 'missed'],
      ['reminder-72h', 'missed'],
    ]);
    expect(fate(3)).toEqual([
      ['reminder-24h', 'sent'],
      ['reminder-72h', 'missed'],
    ]);
    expect(fate(4)).toEqual([
      ['reminder-24h', 'sent'],
      ['reminder-72h', 'sent'],
    ]);
    expect(desk.logged.filter(({ code }) => code === 'mail-missed')).toHaveLength(3);
  });

  test('no reminder goes out for an appointment that has begun', async () => {
    const desk = await aBookedDesk();
    desk.skipUntil(after(desk.session(5).startsAt, 60));
    for (let sweep = 0; sweep < 5; sweep += 1) await desk.sweep();

    const told = remindersIn(desk.sentIds()).map((id) => Number(id.slice(-4, -2)));
    expect(told.every((number) => number > 5)).toBe(true);
  });
});

test('one row that cannot be read, written or sent stops no other', async () => {
  const desk = await aBookedDesk();
  const poison = [1, 2, 3].map((number) => `reminder-72h_${COURSE_ID}-0${number}_1`);
  const [unread, unclaimed, unsent] = poison;
  const fails = () => Promise.reject(new RangeError('no such page'));
  const { sweep } = aDispatcher({
    ...desk,
    mails: {
      ...desk.mails,
      find: (id) => (id === unread ? fails() : desk.mails.find(id)),
      claim: (...claim) => (claim[0].id === unclaimed ? fails() : desk.mails.claim(...claim)),
    },
    mailer: {
      send: (letter, tags) => (tags.mailId === unsent ? fails() : desk.mailer.send(letter, tags)),
    },
  });
  while (desk.clock.now() < desk.session(4).startsAt) {
    desk.clock.pass(3600);
    await sweep();
  }
  const ofFourth = desk.sentIds().filter((id) => id.includes('-04_'));

  expect(ofFourth).toEqual([`reminder-72h_${COURSE_ID}-04_1`, `reminder-24h_${COURSE_ID}-04_1`]);
  expect(desk.sentIds()).not.toContain(unsent);
  expect(desk.sentIds()).toContain(`reminder-24h_${COURSE_ID}-03_1`);
});
