import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { callInstead } from '../../../domain/intake/call-instead.ts';
import { changeContact } from '../../../domain/intake/change-contact.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { makeMailEvents } from '../../../functions/mail-events/mail-events.handler.ts';
import { anAudit, anIntake, NOON } from '../../support/intake-record.ts';
import { aMail, after } from '../../support/mail.ts';
import { clientStoreIn } from '../../support/memory-clients.ts';
import { mailStoreIn, type MemoryMails } from '../../support/memory-mails.ts';
import { replayLogIn } from '../../support/memory-mail-hold.ts';
import { offerStoreIn } from '../../support/memory-offers.ts';
import { memoryTable } from '../../support/memory-table.ts';
import { sesEvent } from '../../support/ses-events.ts';

const { record } = anIntake();

function aListener(change: (mails: MemoryMails) => Partial<MemoryMails> = () => ({})) {
  const table = memoryTable(record);
  const mails = mailStoreIn(table);
  const about = { record: 'intake', id: record.intake.id, version: 1 } as const;
  const row: MailRow = aMail({ about, state: 'sent', finishedAt: NOON, attempts: 1 });
  mails.put(row);
  const listen = makeMailEvents({
    mails: { ...mails, ...change(mails) },
    offers: offerStoreIn(table),
    replays: replayLogIn(table),
    newId: randomUUID,
    quietHours: { from: '20:00', to: '08:00' },
    now: () => after(NOON, 60),
    log: () => {},
  });
  const clients = clientStoreIn(table);
  return {
    table,
    clients,
    hear: (eventType: string) => listen(sesEvent({ eventType, mailId: row.id })),
    client: () => clients.find(record.client.id),
    noted: () => table.audits.filter(({ who }) => who === 'mail-service'),
  };
}

describe('a mail that did not reach a client', () => {
  test.for([
    ['Bounce', 'bounced'],
    ['Complaint', 'complained'],
  ] as const)('by %s, has them called instead, on record once', async ([event, why]) => {
    const { hear, client, noted } = aListener();
    await hear(event);
    await hear(event);
    const found = await client();
    expect(found && callInstead(found)).toBe(why);
    expect(noted()).toMatchObject([
      { record: 'client', recordId: record.client.id, action: `mail-${why}` },
    ]);
    expect(JSON.stringify(noted())).not.toContain('@');
  });

  test('is noted though the function dies before the word itself is kept', async () => {
    let dies = true;
    const { hear, client, noted } = aListener((mails) => ({
      replace: (...args) => {
        if (!dies) return mails.replace(...args);
        dies = false;
        return Promise.reject(new Error('gone'));
      },
    }));
    expect((await hear('Bounce')).batchItemFailures).toHaveLength(1);
    expect((await hear('Bounce')).batchItemFailures).toEqual([]);
    expect((await client())?.addressFault?.why).toBe('bounced');
    expect(noted()).toHaveLength(1);
  });

  test('is forgotten once somebody has changed or confirmed the contact', async () => {
    const { hear, clients, client } = aListener();
    await hear('Bounce');
    const before = await client();
    if (!before) throw new Error('no client');
    const { email, phone, safeToUse } = before;
    const audit = anAudit(before.id, { record: 'client', at: after(NOON, 90) });
    await clients.changeContact(before, { email, phone, safeToUse }, audit);
    expect((await client())?.addressFault).toBeUndefined();

    // The word of a mail that went to the address before says nothing of the one there is now.
    await hear('Complaint');
    expect((await client())?.addressFault).toBeUndefined();
  });

  test.for([
    ['nobody knew whether it went', { state: 'unknown', finishedAt: undefined }],
    ['it went once more, to the address there is now', { finishedAt: after(NOON, 45) }],
  ] as const)(
    'says nothing of an address that is another since, also where %s',
    async ([, standing]) => {
      const { table, hear, clients, client } = aListener();
      for (const row of table.mails.values()) table.mails.set(row.id, { ...row, ...standing });
      const before = await client();
      if (!before) throw new Error('no client');
      const { contact } = changeContact(before, { ...before, email: 'new@example.org' });
      const audit = anAudit(before.id, { record: 'client', at: after(NOON, 30) });
      await clients.changeContact(before, contact, audit);
      await hear('Bounce');
      expect((await client())?.addressFault).toBeUndefined();
    },
  );
});
