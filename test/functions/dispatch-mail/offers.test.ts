import { describe, expect, test } from 'vitest';
import { acceptOffer } from '../../../domain/offer/answer-offer.ts';
import type { OfferDecided } from '../../../domain/offer/offer-decision.ts';
import { aCounselor } from '../../support/course.ts';
import { aClock, aDispatcher } from '../../support/dispatching.ts';
import { scriptedMailer } from '../../support/mail.ts';
import { memoryCourses } from '../../support/memory-courses.ts';
import { putIntake } from '../../support/memory-table.ts';
import { hoursAfterNoon, offered, waitlisted } from '../../support/offers.ts';

async function aDesk() {
  const ana = waitlisted('Ana', { submittedAt: hoursAfterNoon(-48), language: 'es' });
  const ben = waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) });
  const red = waitlisted('Rosa', { tier: 'red' });
  const ports = memoryCourses(ana, ben, red);
  const counselor = aCounselor();
  ports.table.counselors.set(counselor.id, counselor);
  const { offer, writes } = offered(ana, ben);
  await ports.offers.write(writes);
  const [mailer, clock] = [scriptedMailer(), aClock()];
  const dispatcher = aDispatcher({ ...ports, mailer, clock });
  const now = () => ports.table.offers.get(offer.id);
  const pass = async (hours: number) => {
    clock.pass(hours * 3600);
    await dispatcher.sweep();
    await dispatcher.sweep();
  };
  return { ...ports, ...dispatcher, ana, ben, offer, mailer, clock, now, pass };
}

describe('an opening that is offered', () => {
  test('is mailed to the first in line, in their language, with a link of their own', async () => {
    const desk = await aDesk();
    await desk.sweep();
    const [sent] = desk.mailer.sent;
    expect(desk.mailer.sent).toHaveLength(1);
    expect(sent?.letter).toMatchObject({
      to: ['ana.ruiz@example.org'],
      subject: 'Una hora para una cita',
    });
    expect(sent?.letter.text).toContain('/offer#sandbox-token-1');
    expect(desk.table.links.get('hash-of-sandbox-token-1')).toMatchObject({
      ...{ purpose: 'offer', recordId: desk.offer.id, ask: 1 },
    });
  });

  test('goes to the next when there is no answer in time, and staff hear when nobody is left', async () => {
    const desk = await aDesk();
    await desk.sweep();
    await desk.pass(23);
    expect(desk.now()?.asks).toHaveLength(1);

    await desk.pass(1);
    expect(desk.now()).toMatchObject({ state: 'asking', version: 2 });
    expect(desk.now()?.asks.map(({ answer }) => answer)).toEqual(['none', 'open']);
    expect(desk.now()?.asks[1]?.passedOver.map(({ why }) => why)).toEqual(['not-cleared']);

    await desk.pass(24);
    expect(desk.now()?.state).toBe('nobody-left');
    expect(desk.mailer.sent.map(({ letter }) => letter.subject)).toEqual([
      ...['Una hora para una cita', 'A time for an appointment', 'An opening was not filled'],
    ]);
    expect([...desk.table.jobs.values()].every(({ state }) => state === 'done')).toBe(true);
  });

  test('is passed on once, though sweeps overlap', async () => {
    const desk = await aDesk();
    await desk.sweep();
    desk.clock.pass(24 * 3600);
    await Promise.all([desk.sweep(), desk.sweep(), desk.sweep()]);
    expect(desk.now()?.asks).toHaveLength(2);
    expect(desk.now()?.version).toBe(2);
  });

  test('is passed on to nobody once somebody said yes, and staff are told', async () => {
    const desk = await aDesk();
    const { writes } = acceptOffer({
      ...{ offer: desk.offer, number: 1, intake: desk.ana.intake },
      ...{ counselor: aCounselor(), busy: [], newId: () => 'an-audit-of-a-yes' },
      now: hoursAfterNoon(1),
    }) as OfferDecided;
    await desk.offers.write(writes);
    await desk.pass(30);
    expect(desk.now()?.state).toBe('held');
    expect(desk.mailer.sent.map(({ letter }) => letter.subject)).toEqual([
      'Someone said yes to an opening',
    ]);
    expect(desk.mails.row(`opening-offer_${desk.offer.id}_1`)).toMatchObject({
      ...{ state: 'dropped', reason: 'changed' },
    });
  });

  test.for([
    ['referred', 'decided'],
    ['accepted', 'decided'],
    ['withdrawn', 'withdrawn'],
  ] as const)('is not mailed to somebody who was %s meanwhile', async ([status, reason]) => {
    const desk = await aDesk();
    putIntake(desk.table, { ...desk.ana, intake: { ...desk.ana.intake, status } });
    await desk.sweep();
    expect(desk.mailer.sent).toEqual([]);
    expect(desk.mails.row(`opening-offer_${desk.offer.id}_1`)).toMatchObject({
      ...{ state: 'dropped', reason },
    });
  });

  test('is not mailed to a client who took back that email is safe', async () => {
    const desk = await aDesk();
    const client = desk.table.clients.get(desk.ana.client.id);
    if (!client) throw new Error('No client');
    desk.table.clients.set(client.id, {
      ...client,
      safeToUse: { ...client.safeToUse, email: false },
    });
    await desk.sweep();
    expect(desk.mailer.sent).toEqual([]);
    expect(desk.mails.row(`opening-offer_${desk.offer.id}_1`)).toMatchObject({
      ...{ state: 'dropped', reason: 'email-not-agreed' },
    });
  });
});
