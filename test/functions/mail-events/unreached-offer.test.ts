import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { changeContact } from '../../../domain/intake/change-contact.ts';
import { acceptOffer } from '../../../domain/offer/answer-offer.ts';
import { makeMailEvents } from '../../../functions/mail-events/mail-events.handler.ts';
import { aCounselor } from '../../support/course.ts';
import { anAudit } from '../../support/intake-record.ts';
import { portsOn } from '../../support/memory-courses.ts';
import { memoryTable } from '../../support/memory-table.ts';
import { hoursAfterNoon, offered, waitlisted } from '../../support/offers.ts';
import { sesEvent } from '../../support/ses-events.ts';
import type { MemoryCourses } from '../../support/memory-courses.ts';

const NOW = hoursAfterNoon(1);

/** Ana was asked by mail, Ben comes after her; `change` stands in for a store that fails. */
async function anOfferByMail(change: (offers: MemoryCourses['offers']) => object = () => ({})) {
  const [ana, ben] = [
    waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) }),
    waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) }),
  ];
  const ports = portsOn(memoryTable(ana, ben));
  const { offer, writes } = offered(ana, ben);
  ports.table.counselors.set(offer.counselorId, aCounselor());
  expect(await ports.offers.write(writes)).toEqual({ kind: 'written' });
  const [mail] = writes.mails;
  if (!mail) throw new Error('Nobody was mailed');
  ports.table.mails.set(mail.id, { ...mail, state: 'sent', finishedAt: NOW, attempts: 1 });
  const listen = makeMailEvents({
    ...ports,
    offers: { ...ports.offers, ...change(ports.offers) },
    newId: randomUUID,
    quietHours: { from: '20:00', to: '08:00' },
    now: () => NOW,
    log: () => {},
  });
  return {
    ...ports,
    ana,
    listen,
    hear: (eventType: string, more: object = {}) =>
      listen(sesEvent({ eventType, mailId: mail.id, ...more })),
    says: async (decided: ReturnType<typeof acceptOffer>) => {
      if (decided.kind !== 'decided') throw new Error(decided.kind);
      await ports.offers.write(decided.writes);
    },
    now: async () => {
      const found = await ports.offers.find(offer.id);
      if (!found) throw new Error('The offer is gone');
      return found;
    },
    passings: () =>
      ports.table.audits.filter(
        ({ record, action }) => record === 'offer' && action === 'passed-on',
      ),
    waitingJobs: () =>
      [...ports.table.jobs.values()]
        .filter(({ state }) => state === 'waiting')
        .map(({ due }) => due),
  };
}

describe('an offer whose mail did not arrive', () => {
  test.for(['Bounce', 'Reject'])(
    'by %s, goes to the next in line at once, on record as the mail service’s word',
    async (eventType) => {
      const { hear, now, passings, waitingJobs } = await anOfferByMail();
      await hear(eventType);
      expect(await now()).toMatchObject({
        ...{ state: 'asking', version: 2 },
        asks: [{ number: 1, answer: 'unreached', answeredAt: NOW }],
      });
      expect(waitingJobs()).toEqual([NOW]);
      expect(passings()).toMatchObject([{ who: 'mail-service', fields: ['asks'] }]);
    },
  );

  test('is passed on once, however often that is told', async () => {
    const { hear, now, passings } = await anOfferByMail();
    for (const eventType of ['Bounce', 'Bounce', 'Reject']) await hear(eventType);
    expect((await now()).version).toBe(2);
    expect(passings()).toHaveLength(1);
  });

  test('is passed on though the function dies before the word itself is kept', async () => {
    let dies = true;
    const { hear, now, passings, table } = await anOfferByMail((offers) => ({
      write: async (...writing: Parameters<typeof offers.write>) => {
        const outcome = await offers.write(...writing);
        if (!dies) return outcome;
        dies = false;
        throw new Error('gone');
      },
    }));
    const told = await hear('Bounce');
    expect(told.batchItemFailures).toHaveLength(1);
    await hear('Bounce');
    expect((await now()).version).toBe(2);
    expect(passings()).toHaveLength(1);
    expect([...table.mails.values()]).toMatchObject([{ feedback: 'bounced' }]);
  });

  describe('where the client is reached at another address since', () => {
    const moved = async () => {
      const offer = await anOfferByMail();
      const { ana, clients, table } = offer;
      const client = await clients.find(ana.client.id);
      if (!client) throw new Error('no client');
      const { contact } = changeContact(client, { ...client, email: 'new@example.org' });
      await clients.changeContact(client, contact, anAudit(client.id, { record: 'client' }));
      const mails = () => [...table.mails.values()].filter(({ kind }) => kind === 'opening-offer');
      return { ...offer, mails };
    };

    test('asks them there, once, and passes nothing on', async () => {
      const { hear, now, mails, passings, waitingJobs } = await moved();
      for (const eventType of ['Bounce', 'Bounce', 'Reject']) await hear(eventType);
      expect(passings()).toEqual([]);
      const { asks } = await now();
      expect(asks).toMatchObject([{ number: 1, answer: 'open' }]);
      expect(waitingJobs()).toEqual([asks[0]?.until]);
      const [first, again, ...others] = mails();
      expect(again).toMatchObject({ id: `${first?.id}_again1`, state: 'pending', due: NOW });
      expect(others).toEqual([]);
    });

    test('passes it on once that address takes no mail either', async () => {
      const { hear, now, mails, listen } = await moved();
      await hear('Bounce');
      const again = mails().at(-1)?.id ?? '';
      const to = ['New@example.org'];
      await listen(sesEvent({ eventType: 'Bounce', mailId: again, sentAt: NOW, to }));
      expect(await now()).toMatchObject({ asks: [{ answer: 'unreached' }] });
    });
  });

  test('stays with a client who has said yes', async () => {
    const { hear, now, says, ana, passings } = await anOfferByMail();
    const accepting = { counselor: aCounselor(), busy: [], newId: randomUUID, now: NOW };
    await says(acceptOffer({ ...accepting, offer: await now(), number: 1, intake: ana.intake }));
    await hear('Bounce');
    expect(await now()).toMatchObject({ state: 'held', asks: [{ answer: 'yes' }] });
    expect(passings()).toEqual([]);
  });

  test('is decided anew where a yes comes in between: the yes counts', async () => {
    let comes = true;
    const offer = await anOfferByMail((offers) => ({
      write: async (...writing: Parameters<typeof offers.write>) => {
        if (comes) {
          comes = false;
          const accepting = { counselor: aCounselor(), busy: [], newId: randomUUID, now: NOW };
          const { intake } = offer.ana;
          await offer.says(
            acceptOffer({ ...accepting, offer: await offer.now(), number: 1, intake }),
          );
        }
        return offers.write(...writing);
      },
    }));
    await offer.hear('Bounce');
    expect(await offer.now()).toMatchObject({ state: 'held', asks: [{ answer: 'yes' }] });
    expect(offer.passings()).toEqual([]);
  });

  test.for([
    ['a complaint: it was read', 'Complaint', {}],
    ['a holiday reply', 'Bounce', { bounceType: 'Transient', bounceSubType: 'General' }],
    ['a delay', 'DeliveryDelay', {}],
  ] as const)('is another than one with %s', async ([, eventType, more]) => {
    const { hear, now } = await anOfferByMail();
    await hear(eventType, more);
    expect(await now()).toMatchObject({ version: 1, asks: [{ answer: 'open' }] });
  });
});
