import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { SendOutcome } from '../../../domain/mail/mailer.ts';
import { makeMailEvents } from '../../../functions/mail-events/mail-events.handler.ts';
import { aClock, aDispatcher } from '../../support/dispatching.ts';
import {
  aMail,
  anIntakeAtSending,
  type Answer,
  memoryMailStore,
  scriptedMailer,
} from '../../support/mail.ts';
import { replayLogIn } from '../../support/memory-mail-hold.ts';
import { offerStoreIn } from '../../support/memory-offers.ts';
import { memoryTable } from '../../support/memory-table.ts';
import { mailStoreIn, type MemoryMails } from '../../support/memory-mails.ts';
import { sesEvent } from '../../support/ses-events.ts';

const confirmation = aMail();
/** One that carries no link: its record is not read before the claim. */
const notice = aMail({ kind: 'intake-notice' });
const alert = aMail({ kind: 'urgent-intake' });
const MINUTE = 60;

/** A process that dies with its answer: whoever waits for it waits for ever. */
const dies = () => new Promise<never>(() => {});
const answers = (outcome: SendOutcome) => async () => outcome;
const UNKNOWN = answers({ kind: 'unknown', reason: 'no-answer' });
const THROTTLED = answers({ kind: 'refused-for-now', reason: 'throttled' });

function aDesk(row: MailRow, ...script: readonly Answer[]) {
  const [mails, mailer, clock] = [memoryMailStore(row), scriptedMailer(...script), aClock()];
  const dispatcher = aDispatcher({ mails, mailer, clock });
  const events = makeMailEvents({
    mails,
    offers: offerStoreIn(memoryTable()),
    replays: replayLogIn(memoryTable()),
    newId: randomUUID,
    quietHours: { from: '20:00', to: '08:00' },
    now: clock.now,
    log: () => {},
  });
  /** The minutes pass one by one, each with its sweep. */
  const pass = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute += 1) {
      clock.pass(MINUTE);
      await dispatcher.sweep();
    }
  };
  const hear = (eventType: string, attempt = 1) =>
    events(sesEvent({ eventType, mailId: row.id, attempt }));
  return { mails, mailer, clock, ...dispatcher, pass, hear, row: () => mails.row(row.id) };
}

/** A sandbox that dies at the given point; its sweep is never heard of again. */
function aDyingSweep(
  { mails, mailer, clock }: ReturnType<typeof aDesk>,
  deadly: Partial<MemoryMails>,
): Promise<void> {
  const { sweep } = aDispatcher({ mails: { ...mails, ...deadly }, mailer, clock, name: 'doomed' });
  // Everything else that the sandbox does takes a few turns of the loop, none of them a wait.
  void sweep();
  return new Promise((resolve) => setImmediate(resolve));
}

describe('a process that dies', () => {
  test('before its claim costs nothing: the mail is sent once', async () => {
    const desk = aDesk(confirmation);
    await aDyingSweep(desk, { find: dies });
    await desk.pass(1);

    expect(desk.mailer.sent).toHaveLength(1);
  });

  test('between claim and sending delays the mail: it is sent once', async () => {
    const desk = aDesk(notice);
    await aDyingSweep(desk, { recordOf: dies });
    expect(desk.row().state).toBe('claimed');

    await desk.pass(1);
    expect(desk.mailer.sent).toHaveLength(0);
    await desk.pass(12);
    expect(desk.mailer.sent).toHaveLength(1);
    await desk.pass(30);
    expect(desk.mailer.sent).toHaveLength(1);
  });

  test('between claim and sending delays an alert by no more than its lease', async () => {
    const desk = aDesk(alert);
    await aDyingSweep(desk, { recordOf: dies });
    await desk.pass(2);

    expect(desk.mailer.sent).toHaveLength(1);
  });

  const dyingAfterSending = async (row: MailRow) => {
    const desk = aDesk(row);
    await aDyingSweep(desk, {
      replace: async (before, next) =>
        next.state === 'sent' ? dies() : desk.mails.replace(before, next),
    });
    expect(desk.mailer.sent).toHaveLength(1);
    expect(desk.row().state).toBe('claimed');
    return desk;
  };

  test('between sending and marking repeats nothing when SES speaks within ten minutes', async () => {
    const desk = await dyingAfterSending(confirmation);
    await desk.pass(5);
    await desk.hear('Send');
    await desk.pass(60);

    expect(desk.mailer.sent).toHaveLength(1);
    expect(desk.row().state).toBe('sent');
  });

  test('between sending and marking repeats the mail once at most when SES stays silent', async () => {
    const desk = await dyingAfterSending(confirmation);
    await desk.pass(60);

    expect(desk.mailer.sent).toHaveLength(2);
    expect(desk.mailer.sent[1]?.tags.attempt).toBe(2);
  });
});

describe('SES', () => {
  test('drops the line: one request, and the mail is in doubt until SES speaks', async () => {
    const desk = aDesk(confirmation, UNKNOWN);
    await desk.sweep();
    expect(desk.mailer.asked).toHaveLength(1);
    expect(desk.row().state).toBe('unknown');

    await desk.hear('Delivery');
    await desk.pass(60);
    expect(desk.mailer.asked).toHaveLength(1);
    expect(desk.row()).toMatchObject({ state: 'sent', feedback: 'delivered' });
  });

  test('hangs on and on: a confirmation is tried five times, then given up for a person', async () => {
    const desk = aDesk(confirmation, ...Array.from({ length: 50 }, () => UNKNOWN));
    await desk.sweep();
    await desk.pass(120);

    expect(desk.mailer.asked).toHaveLength(5);
    expect(desk.row()).toMatchObject({ state: 'dead', reason: 'no-word' });
    expect(desk.logged).toContainEqual(
      expect.objectContaining({ level: 'error', code: 'mail-dead', mailId: confirmation.id }),
    );
  });

  test('hangs for half an hour: the alert goes out within three minutes of its return', async () => {
    const desk = aDesk(alert, ...Array.from({ length: 15 }, () => UNKNOWN));
    await desk.sweep();
    await desk.pass(29);
    expect(desk.mailer.sent).toHaveLength(0);

    await desk.pass(3);
    expect(desk.mailer.sent).toHaveLength(1);
  });

  test('throttles for hours: the mail waits, is never given up, and is sent once', async () => {
    const desk = aDesk(confirmation, ...Array.from({ length: 9 }, () => THROTTLED));
    await desk.sweep();
    expect(desk.row()).toMatchObject({ state: 'pending', faults: 0 });
    await desk.pass(10 * 60);

    expect(desk.mailer.sent).toHaveLength(1);
    expect(desk.row().state).toBe('sent');
  });

  test('refuses the mail itself: failed at once, and not asked again', async () => {
    const rejected = answers({ kind: 'refused-for-good', reason: 'message-rejected' });
    const desk = aDesk(confirmation, rejected);
    await desk.sweep();
    await desk.pass(60);

    expect(desk.mailer.asked).toHaveLength(1);
    expect(desk.row()).toMatchObject({ state: 'failed', reason: 'message-rejected' });
  });

  test('refuses in words we do not know: the alert is kept, and goes out once that is put right', async () => {
    const refused = answers({ kind: 'refused-for-now', reason: 'refused' });
    const desk = aDesk(alert, ...Array.from({ length: 40 }, () => refused));
    await desk.sweep();
    expect(desk.row()).toMatchObject({ state: 'pending', faults: 0 });
    await desk.pass(120);

    expect(desk.mailer.sent).toHaveLength(1);
    expect(desk.row().state).toBe('sent');
  });

  test('is away for a day: a confirmation that came too late is missed, and said so', async () => {
    const desk = aDesk(confirmation);
    desk.clock.pass(25 * 60 * MINUTE);
    await desk.sweep();

    expect(desk.mailer.asked).toHaveLength(0);
    expect(desk.row()).toMatchObject({ state: 'missed', reason: 'too-late' });
    expect(desk.logged).toContainEqual(expect.objectContaining({ code: 'mail-missed' }));
  });
});

describe('several at once', () => {
  test('two sweeps that overlap wholly make one claim', async () => {
    const desk = aDesk(confirmation);
    const other = aDispatcher({ ...desk, name: 'other' });
    await Promise.all([desk.sweep(), other.sweep(), desk.wake(confirmation), other.sweep()]);

    expect(desk.mailer.asked).toHaveLength(1);
    expect(desk.row()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  test('an event of SES that overtakes the mark changes nothing in the end', async () => {
    const desk = aDesk(confirmation, async ({ tags }) => {
      await desk.hear('Delivery', tags.attempt);
      return { kind: 'accepted', messageId: 'ses-1' };
    });
    await desk.sweep();
    await desk.pass(60);

    expect(desk.mailer.asked).toHaveLength(1);
    expect(desk.row()).toMatchObject({ state: 'sent', feedback: 'delivered' });
  });

  test('an answer that comes after the lease still settles the mail', async () => {
    const desk = aDesk(confirmation, async () => {
      await desk.pass(3);
      expect(desk.row().state).toBe('unknown');
      return { kind: 'accepted', messageId: 'ses-late' };
    });
    await desk.sweep();
    await desk.pass(60);

    expect(desk.mailer.asked).toHaveLength(1);
    expect(desk.row()).toMatchObject({ state: 'sent', messageId: 'ses-late' });
  });
});

test('a mail that cannot be written is tried five times and given up; the others go out', async () => {
  const poison = aMail({ about: { record: 'intake', id: 'poison', version: 1 } });
  const others = Array.from({ length: 20 }, (_, index) =>
    aMail({ about: { record: 'intake', id: `intake-${index}`, version: 1 } }),
  );
  const [mails, clock] = [memoryMailStore(poison, ...others), aClock()];
  const mailer = scriptedMailer();
  const poisoned = {
    send: (...[letter, tags]: Parameters<typeof mailer.send>) =>
      tags.mailId === poison.id
        ? Promise.reject(new RangeError('no such page'))
        : mailer.send(letter, tags),
  };
  const { sweep, logged } = aDispatcher({ mails, mailer: poisoned, clock });
  for (let minute = 0; minute < 120; minute += 1) {
    await sweep();
    clock.pass(MINUTE);
  }

  expect(mails.row(poison.id)).toMatchObject({
    state: 'dead',
    attempts: 5,
    reason: 'kept-failing',
  });
  expect(logged.filter(({ code }) => code === 'mail-faulted')).toHaveLength(5);
  expect(mailer.sent).toHaveLength(others.length);
});

test('a mail that goes out while its record is deleted, and its row with it, is no fault', async () => {
  const table = memoryTable();
  const mails = mailStoreIn(table);
  mails.put(notice);
  mails.setRecord(notice.about.id, anIntakeAtSending());
  const mailer = scriptedMailer(async () => {
    table.mails.delete(notice.id);
    return { kind: 'accepted', messageId: 'ses-1' };
  });
  const { sweep, logged } = aDispatcher({ mails, mailer, clock: aClock() });
  await sweep();
  expect(mailer.sent).toHaveLength(1);
  expect(logged).toEqual([]);
});
