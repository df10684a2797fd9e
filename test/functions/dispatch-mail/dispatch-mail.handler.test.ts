import { describe, expect, test } from 'vitest';
import type { MailRow } from '../../../domain/mail/mail.ts';
import {
  aMail,
  after,
  anIntakeAtSending,
  INTAKE_ID,
  memoryMailStore,
  NOON,
  scriptedMailer,
} from '../../support/mail.ts';
import { aClock, aDispatcher, streamBatch } from '../../support/dispatching.ts';

const confirmation = aMail();
const notice = aMail({ kind: 'intake-notice' });
const alert = aMail({ kind: 'urgent-intake' });
const backup = aMail({ kind: 'urgent-intake-backup', due: after(NOON, 15 * 60) });

function aDesk(...rows: readonly MailRow[]) {
  const [mails, mailer, clock] = [memoryMailStore(...rows), scriptedMailer(), aClock()];
  return { mails, mailer, clock, ...aDispatcher({ mails, mailer, clock }) };
}

describe('woken by the stream', () => {
  test('sends what is due now, to whom it concerns', async () => {
    const { mails, mailer, wake } = aDesk(confirmation, notice);

    expect(await wake(confirmation, notice)).toEqual({ batchItemFailures: [] });
    expect(mailer.sent.map(({ letter }) => [letter.subject, letter.to]).sort()).toEqual([
      ['A new form is waiting', ['DanFeldman@gentle-empathy.com']],
      ['We have your form', ['ana.ruiz@example.org']],
    ]);
    expect(mails.row(confirmation.id)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  test('leaves alone what is due later', async () => {
    const { mails, mailer, wake } = aDesk(backup);
    await wake(backup);

    expect(mailer.asked).toEqual([]);
    expect(mails.row(backup.id)).toEqual(backup);
  });

  test('sends once, though records repeat within a batch and between batches', async () => {
    const { mailer, wake } = aDesk(confirmation);
    await wake(confirmation, confirmation);
    await wake(confirmation);

    expect(mailer.asked).toHaveLength(1);
  });

  test('passes over a record it cannot read, and a row that is gone', async () => {
    const { mailer, handle, logged } = aDesk(confirmation);
    const { Records } = streamBatch({ id: 'gone_x_1' }, confirmation);

    expect(await handle({ Records: [{ dynamodb: 7 }, ...Records] })).toEqual({
      batchItemFailures: [],
    });
    expect(mailer.sent).toHaveLength(1);
    expect(logged).toContainEqual({ level: 'error', code: 'stream-record-unreadable', count: 1 });
    expect(logged).toContainEqual({ level: 'warn', code: 'mail-gone', mailId: 'gone_x_1' });
  });

  test('hands back exactly the records whose row could not be reached', async () => {
    const { mails, mailer, clock } = aDesk(confirmation, notice);
    const failing = {
      ...mails,
      find: async (id: string) => {
        if (id === notice.id) throw new Error('table unreachable');
        return mails.find(id);
      },
    };
    const { wake } = aDispatcher({ mails: failing, mailer, clock });

    expect(await wake(notice, confirmation, notice)).toEqual({
      batchItemFailures: [{ itemIdentifier: 's1' }, { itemIdentifier: 's3' }],
    });
    expect(mailer.sent.map(({ tags }) => tags.mailId)).toEqual([confirmation.id]);
  });

  test('takes an event of any other shape for a mistake in the wiring', async () => {
    await expect(aDesk().handle({ source: 'somebody' })).rejects.toThrow();
  });
});

describe('woken by the schedule', () => {
  test('sends what the stream lost, and what has become due since', async () => {
    const { mailer, clock, sweep } = aDesk(confirmation, backup);
    await sweep();
    expect(mailer.sent.map(({ tags }) => tags.mailId)).toEqual([confirmation.id]);

    clock.pass(15 * 60);
    await sweep();
    expect(mailer.sent.map(({ tags }) => tags.mailId)).toEqual([confirmation.id, backup.id]);
  });

  test('sends alerts before everything that waited longer', async () => {
    const { mailer, clock, sweep } = aDesk(confirmation, notice, backup, alert);
    clock.pass(15 * 60);
    await sweep();

    expect(mailer.asked.slice(0, 2).map(({ tags }) => tags.mailId)).toEqual([alert.id, backup.id]);
  });

  test('starts no mail after 45 s, and the next sweep sends the rest', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      aMail({ about: { record: 'intake', id: `intake-${index}`, version: 1 } }),
    );
    const [mails, clock] = [memoryMailStore(...many), aClock()];
    const slow = async () => {
      clock.pass(9);
      return { kind: 'accepted', messageId: 'ses' } as const;
    };
    const mailer = scriptedMailer(...many.map(() => slow));
    const { sweep } = aDispatcher({ mails, mailer, clock });

    await sweep();
    const first = mailer.sent.length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(many.length);

    await sweep();
    await sweep();
    expect(new Set(mailer.sent.map(({ tags }) => tags.mailId)).size).toBe(many.length);
    expect(mailer.sent).toHaveLength(many.length);
  });

  test('is not stopped by a row that cannot be read', async () => {
    const { mails, mailer, clock } = aDesk(confirmation, notice);
    const failing = {
      ...mails,
      find: async (id: string) => {
        if (id === confirmation.id) throw new Error('unreadable');
        return mails.find(id);
      },
    };
    const { sweep, logged } = aDispatcher({ mails: failing, mailer, clock });

    expect(await sweep()).toEqual({ batchItemFailures: [] });
    expect(mailer.sent.map(({ tags }) => tags.mailId)).toEqual([notice.id]);
    expect(logged).toContainEqual(
      expect.objectContaining({ code: 'mail-not-advanced', mailId: confirmation.id }),
    );
  });
});

describe('just before sending', () => {
  test('drops the alert to the backup when somebody has acknowledged the intake', async () => {
    const { mails, mailer, clock, sweep } = aDesk(backup);
    clock.pass(15 * 60);
    mails.setRecord(INTAKE_ID, anIntakeAtSending({ acknowledged: true }));
    await sweep();

    expect(mailer.asked).toEqual([]);
    expect(mails.row(backup.id)).toMatchObject({ state: 'dropped', reason: 'acknowledged' });
  });

  test('reads the record after the claim, so that a change in between still counts', async () => {
    const { mails, mailer, clock } = aDesk(notice);
    const decidedMeanwhile = {
      ...mails,
      claim: async (...claim: Parameters<typeof mails.claim>) => {
        mails.setRecord(INTAKE_ID, anIntakeAtSending({ status: 'accepted', version: 2 }));
        return mails.claim(...claim);
      },
    };
    await aDispatcher({ mails: decidedMeanwhile, mailer, clock }).sweep();

    expect(mailer.asked).toEqual([]);
    expect(mails.row(notice.id)).toMatchObject({ state: 'dropped', reason: 'decided' });
  });

  test('writes to the client in the language of the form', async () => {
    const { mails, mailer, sweep } = aDesk(confirmation);
    mails.setRecord(INTAKE_ID, anIntakeAtSending({ language: 'es' }));
    await sweep();

    expect(mailer.sent[0]?.letter.subject).toBe('Recibimos su formulario');
  });

  test('says in the log what became of each mail, by id and code alone', async () => {
    const { logged, sweep } = aDesk(confirmation);
    await sweep();

    expect(logged).toEqual([
      { level: 'info', code: 'mail-sent', mailId: confirmation.id, reason: undefined },
    ]);
  });
});
