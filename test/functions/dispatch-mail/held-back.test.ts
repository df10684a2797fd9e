import { describe, expect, test } from 'vitest';
import type { MailHold } from '../../../domain/mail/mail-hold.ts';
import { claimed } from '../../../domain/mail/moves.ts';
import { aDispatcher, aClock } from '../../support/dispatching.ts';
import {
  aMail,
  after,
  anIntakeAtSending,
  INTAKE_ID,
  NOON,
  scriptedMailer,
} from '../../support/mail.ts';
import { mailHoldsIn } from '../../support/memory-mail-hold.ts';
import { mailStoreIn } from '../../support/memory-mails.ts';
import { memoryTable } from '../../support/memory-table.ts';
import { aCourseDesk, byClient } from '../../support/course-desk.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { cancelByClient } from '../../../domain/course/client-visit.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';

const open: MailHold = { table: 'records', state: 'open', since: NOON };

/** The dispatcher of the table `records`, whose records say this of the mails in them. */
function aDesk(hold: MailHold | undefined, ...rows: readonly MailRow[]) {
  const table = memoryTable();
  const [mails, holds, mailer, clock] = [
    mailStoreIn(table),
    mailHoldsIn(table),
    scriptedMailer(),
    aClock(),
  ];
  if (hold) table.holds.set('hold', hold);
  for (const row of rows) {
    mails.put(row);
    mails.setRecord(row.about.id, anIntakeAtSending());
  }
  return { table, mails, mailer, clock, ...aDispatcher({ mails, holds, mailer, clock }) };
}

describe('mails in records that were restored', () => {
  const restored: MailHold = { ...open, table: 'records-of-before' };

  test('stay as they are, however they are woken, and that they do is on record once', async () => {
    const rows = [
      aMail(),
      claimed(aMail({ kind: 'intake-notice' }), 'one', after(NOON, -3600)),
      aMail({ kind: 'letter-accepted', usefulUntil: after(NOON, 1) }),
    ];
    const { table, mailer, clock, sweep, wake } = aDesk(restored, ...rows);
    clock.pass(60);
    await wake(...rows);
    await sweep();
    await sweep();
    expect(mailer.asked).toEqual([]);
    expect([...table.mails.values()]).toEqual(rows);
    expect(table.holds.get('hold')).toEqual({
      table: 'records',
      state: 'restored',
      since: clock.now(),
    });
    expect(table.audits).toMatchObject([{ record: 'mail', action: 'held-back', who: 'clock' }]);
  });

  test('ring the alarm with every sweep, and with nothing else', async () => {
    const { logged, sweep, wake } = aDesk(restored, aMail(), aMail({ kind: 'intake-notice' }));
    await wake(aMail());
    expect(logged).toEqual([]);
    await sweep();
    expect(logged).toEqual([{ level: 'warn', code: 'mail-held-back', count: 2 }]);
  });

  test('go out once somebody lets them go', async () => {
    const { table, mailer, sweep } = aDesk(restored, aMail());
    await sweep();
    table.holds.set('hold', open);
    await sweep();
    expect(mailer.sent).toHaveLength(1);
  });

  test('do not keep an alert from going out that came after', async () => {
    const urgent = (id: string, createdAt: Date) =>
      aMail({ kind: 'urgent-intake', about: { record: 'intake', id, version: 1 }, createdAt });
    const before = urgent(INTAKE_ID, after(NOON, -3600));
    const { mailer, mails, clock, sweep, wake } = aDesk(restored, before);
    await sweep();
    clock.pass(60);
    const since = urgent('since', clock.now());
    mails.put(since);
    mails.setRecord('since', anIntakeAtSending());
    await wake(since);
    await sweep();
    expect(mailer.sent.map(({ tags }) => tags.mailId)).toEqual([since.id]);
  });

  test('do not keep a job from its work, whose mails wait with them', async () => {
    const desk = aCourseDesk(await aBookedCourse());
    await desk.sweep();
    await byClient(desk, cancelByClient);
    desk.table.holds.set('hold', { ...open, state: 'ordered' });
    await desk.pass(20);
    expect(desk.session(3)).toMatchObject({ state: 'cancelled', undo: undefined });
    expect(desk.sentIds()).toHaveLength(1);
  });
});

test('mails in records that never said anything go out, and that they do is written once', async () => {
  const { table, mailer, sweep } = aDesk(undefined, aMail());
  await sweep();
  expect(mailer.sent).toHaveLength(1);
  expect(table.holds.get('hold')).toEqual(open);
  expect(table.audits).toEqual([]);
});

test('mails are held back wherever an administrator said so', async () => {
  const { mailer, sweep } = aDesk({ ...open, state: 'ordered' }, aMail());
  await sweep();
  expect(mailer.asked).toEqual([]);
});
