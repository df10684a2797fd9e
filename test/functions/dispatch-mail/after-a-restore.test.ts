import { describe, expect, test } from 'vitest';
import { cancelByClient, pageVersion } from '../../../domain/course/client-visit.ts';
import { moveSessions } from '../../../domain/course/move-sessions.ts';
import type { MailHold } from '../../../domain/mail/mail-hold.ts';
import { MAYA } from '../../support/booked-course.ts';
import { COURSE_ID, decided, sessionOf } from '../../support/course.ts';
import { aBookedDesk, type CourseDesk, hoursBefore } from '../../support/course-desk.ts';
import { aMail, after, NOON } from '../../support/mail.ts';

const ref = `${COURSE_ID}-03`;
const [threeDays, oneDay] = [`reminder-72h_${ref}_1`, `reminder-24h_${ref}_1`] as const;

/** Records that were restored, so many hours before the third appointment: its reminder three days ahead waits. */
async function aRestoredDesk(hours: number): Promise<CourseDesk> {
  const desk = await aBookedDesk();
  const { startsAt } = desk.session(3);
  await desk.passUntil(hoursBefore(startsAt, 73));
  desk.table.holds.set('hold', { table: 'records-of-before', state: 'open', since: NOON });
  desk.skipUntil(hoursBefore(startsAt, hours));
  await desk.sweep();
  return desk;
}

/** An administrator lets the mails go, and time passes until the appointment. */
async function letGo(desk: CourseDesk): Promise<void> {
  const open: MailHold = { table: 'records', state: 'open', since: desk.clock.now() };
  desk.table.holds.set('hold', open);
  await desk.passUntil(desk.session(3).startsAt);
}

const remindersOfThird = (desk: CourseDesk) =>
  desk.sentIds().filter((id) => id.startsWith('reminder-') && id.includes(ref));

describe('a reminder that went out before a restore', () => {
  test('does not go again where the one before it had ended unsent, of which nobody can tell', async () => {
    const desk = await aRestoredDesk(20);
    const sentAt = after(hoursBefore(desk.session(3).startsAt, 24), 5);
    await desk.tellAgain(oneDay, sentAt);
    await desk.tellAgain(oneDay, sentAt);
    await letGo(desk);
    expect(remindersOfThird(desk)).toEqual([]);
    expect(desk.mails.row(oneDay)).toMatchObject({ state: 'sent', finishedAt: sentAt });
  });

  test('does not go again under the id that it had before a lost change replaced it', async () => {
    const desk = await aRestoredDesk(70);
    const sentAt = after(hoursBefore(desk.session(3).startsAt, 72), 5);
    await desk.tellAgain(`${threeDays}-1`, sentAt);
    await letGo(desk);
    expect(desk.mails.row(threeDays)).toMatchObject({ state: 'sent', finishedAt: sentAt });
    expect(remindersOfThird(desk)).toEqual([oneDay]);
  });

  test('keeps none from going that nobody had', async () => {
    const desk = await aRestoredDesk(70);
    await desk.tellAgain(`reminder-72h_${ref}_10`, hoursBefore(desk.session(3).startsAt, 72));
    await desk.tellAgain(`reminder-7d_${ref}_1`, hoursBefore(desk.session(3).startsAt, 168));
    await letGo(desk);
    expect(remindersOfThird(desk)).toEqual([threeDays, oneDay]);
  });

  test('keeps none from going of a time that is agreed since, though the lost one bore its id', async () => {
    const desk = await aRestoredDesk(100);
    await desk.tellAgain(`reminder-24h_${ref}_2`, hoursBefore(desk.clock.now(), 2));
    const to = { date: '2026-12-30', time: '10:00' };
    await desk.change(
      (change) =>
        moveSessions({
          ...{ ...change, number: 3, to, scope: 'this' },
          ...{ counselor: MAYA, busy: [] },
        }),
      desk.clock.now(),
    );
    await letGo(desk);
    expect(remindersOfThird(desk)).toEqual([`reminder-72h_${ref}_2`, `reminder-24h_${ref}_2`]);
  });
});

test('an undo that ends once more after a restore brings no reminder twice', async () => {
  /** A client calls the second appointment off; until that is for good nothing follows from it. */
  const calledOff = async () => {
    const desk = await aBookedDesk();
    await desk.passUntil(hoursBefore(desk.session(3).startsAt, 220));
    await desk.change((asked) => {
      const version = pageVersion(sessionOf(asked.file, 2));
      return decided(cancelByClient({ ...asked, number: 2, version }));
    }, desk.clock.now());
    return desk;
  };
  const [before, restored] = [await calledOff(), await calledOff()];
  const moment = before.clock.now();
  await before.passUntil(hoursBefore(before.session(3).startsAt, 70));

  const hold: MailHold = { table: 'records-of-before', state: 'open', since: NOON };
  restored.table.holds.set('hold', hold);
  restored.skipUntil(before.clock.now());
  await restored.sweep();
  const went = [...before.table.mails.values()].filter(({ state }) => state === 'sent');
  for (const { id, finishedAt = moment } of [...went, ...went, ...went]) {
    if (finishedAt > moment) await restored.tellAgain(id, finishedAt);
  }
  await letGo(restored);
  const kinds = [before, restored].map((desk) =>
    remindersOfThird(desk).map((id) => id.slice(0, id.indexOf('_'))),
  );
  expect(kinds).toEqual([['reminder-7d', 'reminder-72h'], ['reminder-24h']]);
  expect(restored.sentIds().filter((id) => id.startsWith('session-cancelled'))).toHaveLength(0);
});

test('a mail that somebody had asked for again, and that went out then, does not go once more', async () => {
  const desk = await aRestoredDesk(70);
  const about = { record: 'course', id: COURSE_ID, version: 1 } as const;
  const planned = aMail({ kind: 'schedule-changed', about, createdAt: NOON });
  const row = { ...planned, usefulUntil: desk.session(3).startsAt };
  desk.mails.put(row);
  await desk.tellAgain(`${row.id}_again1`, hoursBefore(desk.clock.now(), 1));
  await letGo(desk);
  expect(desk.sentIds()).not.toContain(row.id);
  expect(desk.mails.row(row.id).state).toBe('sent');
});
