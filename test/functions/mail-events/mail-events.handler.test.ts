import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { claimed, leftUnknown } from '../../../domain/mail/moves.ts';
import { makeMailEvents } from '../../../functions/mail-events/mail-events.handler.ts';
import type { LogLine } from '../../../functions/shared/log.ts';
import { aMail, memoryMailStore, NOON } from '../../support/mail.ts';
import { replayLogIn } from '../../support/memory-mail-hold.ts';
import { offerStoreIn } from '../../support/memory-offers.ts';
import { memoryTable } from '../../support/memory-table.ts';
import type { MemoryMails } from '../../support/memory-mails.ts';
import { sesEvent } from '../../support/ses-events.ts';

const mail = aMail();
const inDoubt = leftUnknown(claimed(mail, 'one', NOON), NOON);
const delivered = aMail({ state: 'sent', feedback: 'delivered', attempts: 1 });

function aListener(row: MailRow = inDoubt, store: MemoryMails = memoryMailStore(row)) {
  const logged: LogLine[] = [];
  const listen = makeMailEvents({
    mails: store,
    offers: offerStoreIn(memoryTable()),
    replays: replayLogIn(memoryTable()),
    newId: randomUUID,
    quietHours: { from: '20:00', to: '08:00' },
    now: () => NOON,
    log: (line) => void logged.push(line),
  });
  const hear = (eventType: string, more: { bounceType?: string; bounceSubType?: string } = {}) =>
    listen(sesEvent({ eventType, mailId: row.id, ...more }));
  return { listen, hear, logged, row: () => store.row(row.id) };
}
const nothingFailed = { batchItemFailures: [] };

describe('an event of SES', () => {
  test.for([
    ['Send', 'none'],
    ['DeliveryDelay', 'delayed'],
    ['Delivery', 'delivered'],
    ['Bounce', 'bounced'],
    ['Complaint', 'complained'],
    ['Reject', 'rejected'],
  ] as const)('%s settles a mail in doubt as sent, with feedback %s', async ([type, feedback]) => {
    const { hear, row } = aListener();

    expect(await hear(type)).toEqual(nothingFailed);
    expect(row()).toMatchObject({ state: 'sent', feedback, messageId: 'ses-1' });
  });

  test('raises what is known, and never lowers it', async () => {
    const { hear, row } = aListener(delivered);
    await hear('DeliveryDelay');
    await hear('Send');
    expect(row().feedback).toBe('delivered');

    await hear('Complaint');
    expect(row().feedback).toBe('complained');
  });

  test.for(['General', undefined])(
    'of a passing bounce (%s) leaves a delivered mail delivered: it may be a holiday reply',
    async (bounceSubType) => {
      const { hear, row, logged } = aListener(delivered);
      await hear('Bounce', { bounceType: 'Transient', ...(bounceSubType && { bounceSubType }) });
      expect(row().feedback).toBe('delivered');
      expect(logged).toEqual([]);

      await hear('Bounce', { bounceType: 'Permanent', bounceSubType: 'General' });
      expect(row().feedback).toBe('bounced');
    },
  );

  test('of a passing bounce delays a mail that was not delivered yet, until it is', async () => {
    const { hear, row } = aListener();
    await hear('Bounce', { bounceType: 'Transient', bounceSubType: 'General' });
    expect(row().feedback).toBe('delayed');

    await hear('Delivery');
    expect(row().feedback).toBe('delivered');
  });

  test.for([
    ['Transient', 'MailboxFull'],
    ['Transient', 'MessageTooLarge'],
    ['Transient', 'ContentRejected'],
    ['Transient', 'AttachmentRejected'],
    ['Transient', 'CustomTimeoutExceeded'],
    ['Undetermined', 'Undetermined'],
  ] as const)(
    'of a bounce that SES gave up on (%s, %s) is a bounce, and somebody calls',
    async ([bounceType, bounceSubType]) => {
      const { hear, row, logged } = aListener();
      await hear('Bounce', { bounceType, bounceSubType });

      expect(row().feedback).toBe('bounced');
      expect(logged).toEqual([{ level: 'warn', code: 'mail-bounced', mailId: mail.id }]);
    },
  );

  test('of a mail that did not arrive is said in the log, so that somebody calls', async () => {
    const { hear, logged } = aListener(delivered);
    await hear('Bounce');
    await hear('Bounce');

    expect(logged).toEqual([{ level: 'warn', code: 'mail-bounced', mailId: mail.id }]);
  });

  test('may repeat and arrive in any order: the end is the same', async () => {
    const types = ['Send', 'DeliveryDelay', 'Delivery', 'Bounce', 'Complaint'];
    const inOrder = aListener();
    for (const type of types) await inOrder.hear(type);

    const orders = fc.shuffledSubarray([...types, ...types], { minLength: 2 * types.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { hear, row } = aListener();
        for (const type of order) await hear(type);
        expect(row()).toEqual(inOrder.row());
      }),
    );
  });
});

describe('what is not for us', () => {
  test.for([
    ['a mail without our tag', sesEvent({ eventType: 'Delivery' }), 'no-tag'],
    [
      'an event we do not listen for',
      sesEvent({ eventType: 'Open', mailId: mail.id }),
      'other-event',
    ],
    ['a mail we do not have', sesEvent({ eventType: 'Send', mailId: 'else_x_1' }), 'no-such-mail'],
    ['no JSON', { Records: [{ messageId: 'q1', body: '{' }] }, 'no-tag'],
  ] as const)('%s is let go with a code', async ([, event, reason]) => {
    const { listen, logged, row } = aListener();

    expect(await listen(event)).toEqual(nothingFailed);
    expect(logged).toEqual([expect.objectContaining({ code: 'mail-event-ignored', reason })]);
    expect(row()).toEqual(inDoubt);
  });

  test('nothing of an event reaches the log but codes and the id of the mail', async () => {
    const { listen, hear, logged } = aListener();
    await hear('Bounce');
    await listen(sesEvent({ eventType: 'Delivery' }));

    expect(JSON.stringify(logged)).not.toContain('@');
  });
});

describe('a batch', () => {
  const batch = (...events: readonly ReturnType<typeof sesEvent>[]) => ({
    Records: events.flatMap(({ Records }) => Records),
  });

  test('gives back only the messages that could not be written', async () => {
    const other = aMail({ kind: 'intake-notice' });
    const store = memoryMailStore(inDoubt, other);
    const failing = {
      ...store,
      replace: async (...[before, after]: Parameters<typeof store.replace>) => {
        if (before.id === other.id) throw new Error('table unreachable');
        return store.replace(before, after);
      },
    };
    const { listen, row } = aListener(inDoubt, failing);
    const reply = await listen(
      batch(
        sesEvent({ eventType: 'Send', mailId: other.id, queueId: 'q1' }),
        sesEvent({ eventType: 'Send', mailId: mail.id, queueId: 'q2' }),
      ),
    );

    expect(reply).toEqual({ batchItemFailures: [{ itemIdentifier: 'q1' }] });
    expect(row().state).toBe('sent');
  });

  test('looks again when a row moved under its hands, and gives back one that never rests', async () => {
    const store = memoryMailStore(inDoubt);
    let stale = 3;
    const restless = {
      ...store,
      replace: async (...[before, after]: Parameters<typeof store.replace>) =>
        (stale -= 1) >= 0 ? ('stale' as const) : store.replace(before, after),
    };
    const { hear, row } = aListener(inDoubt, restless);
    expect(await hear('Send')).toEqual(nothingFailed);
    expect(row().state).toBe('sent');

    stale = 99;
    expect(await hear('Delivery')).toEqual({ batchItemFailures: [{ itemIdentifier: 'q1' }] });
  });
});
