import { describe, expect, test } from 'vitest';
import { onceMore } from '../../../domain/mail/given-up.ts';
import type { MailHold } from '../../../domain/mail/mail-hold.ts';
import { aCounselor } from '../../support/course.ts';
import { aClock, aDispatcher } from '../../support/dispatching.ts';
import { scriptedMailer, type Answer } from '../../support/mail.ts';
import { mailHoldsIn } from '../../support/memory-mail-hold.ts';
import { memoryCourses } from '../../support/memory-courses.ts';
import { ALL_GONE_OUT, hoursAfterNoon, offered, waitlisted } from '../../support/offers.ts';

const OPEN = ALL_GONE_OUT.hold;

/** Ana was asked at noon, for 24 hours, about a time a week later; Ben is the next in line. */
async function aDesk(...script: readonly Answer[]) {
  const ana = waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) });
  const ben = waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) });
  const ports = memoryCourses(ana, ben);
  const counselor = aCounselor();
  ports.table.counselors.set(counselor.id, counselor);
  const { offer, writes } = offered(ana, ben);
  await ports.offers.write(writes);
  const [mailer, clock] = [scriptedMailer(...script), aClock()];
  const holds = mailHoldsIn(ports.table);
  const dispatcher = aDispatcher({ ...ports, holds, mailer, clock });
  const order = (state: MailHold['state']) =>
    ports.table.holds.set('hold', { ...OPEN, state, since: clock.now() });
  order('open');
  const now = () => ports.table.offers.get(offer.id);
  return {
    ...{ ...ports, ...dispatcher, offer, mailer, clock, now },
    hold: () => void order('ordered'),
    letGo: () => void order('open'),
    /** Sweeps come every hour. */
    pass: async (hours: number) => {
      for (let hour = 0; hour < hours; hour += 1) {
        clock.pass(3600);
        await dispatcher.sweep();
      }
    },
    answers: () => now()?.asks.map(({ answer }) => answer),
    until: () => now()?.asks.at(-1)?.until,
    written: () => mailer.sent.map(({ letter }) => letter.text),
    waiting: () => [...ports.table.jobs.values()].filter(({ state }) => state === 'waiting'),
  };
}

describe('while all mails are held', () => {
  test('somebody whose mail waits is not passed over, and has their whole time from when it goes', async () => {
    const desk = await aDesk();
    desk.hold();
    await desk.pass(46);
    expect(desk.answers()).toEqual(['open']);
    expect(desk.mailer.sent).toEqual([]);

    desk.letGo();
    await desk.sweep();
    expect(desk.until()).toEqual(hoursAfterNoon(46 + 24));
    expect(desk.written()).toEqual([expect.stringContaining('December 4')]);
    await desk.pass(23);
    expect(desk.answers()).toEqual(['open']);
    await desk.pass(1);
    expect(desk.answers()).toEqual(['none', 'open']);
  });

  test('somebody who was mailed before is waited for, too, and their time ends only after', async () => {
    const desk = await aDesk();
    await desk.sweep();
    desk.hold();
    await desk.pass(47);
    expect(desk.answers()).toEqual(['open']);
    expect(desk.until()).toEqual(hoursAfterNoon(48));

    desk.letGo();
    await desk.pass(1);
    expect(desk.answers()).toEqual(['none', 'open']);
  });

  test('sweeps that overlap give more time once, and one job waits for its end', async () => {
    const desk = await aDesk();
    desk.hold();
    desk.clock.pass(24 * 3600);
    await Promise.all([desk.sweep(), desk.sweep(), desk.sweep()]);
    expect(desk.now()).toMatchObject({ version: 2 });
    expect(desk.waiting()).toMatchObject([{ version: 2, due: hoursAfterNoon(48) }]);
  });

  test('an opening that comes too near ends, and nobody is mailed about it after', async () => {
    const desk = await aDesk();
    desk.hold();
    await desk.pass(7 * 24);
    expect(desk.now()).toMatchObject({ state: 'lapsed', asks: [{ answer: 'none' }] });
    expect(desk.waiting()).toEqual([]);

    desk.letGo();
    await desk.sweep();
    expect(desk.mailer.sent.map(({ letter }) => letter.subject)).toEqual([
      'An opening was not filled',
    ]);
  });

  test('mails that are let go at night wait for the morning, and so does the time to answer', async () => {
    const desk = await aDesk();
    desk.hold();
    await desk.pass(10);
    desk.letGo();
    await desk.pass(9);
    expect(desk.mailer.sent).toEqual([]);
    await desk.pass(1);
    expect(desk.mailer.sent).toHaveLength(1);
    expect(desk.until()).toEqual(hoursAfterNoon(20 + 24));
  });

  test('in records that were restored nobody’s turn ends by the clock either', async () => {
    const desk = await aDesk();
    desk.table.holds.set('hold', { ...OPEN, table: 'records-of-before' });
    await desk.pass(30);
    expect(desk.answers()).toEqual(['open']);
  });
});

describe('a mail service that takes no mail for a day', () => {
  test('costs nobody their turn', async () => {
    const refused = { kind: 'refused-for-now', reason: 'Throttling' } as const;
    const desk = await aDesk(...Array.from({ length: 40 }, () => async () => refused));
    await desk.pass(26);
    expect(desk.answers()).toEqual(['open']);
  });
});

test('somebody whose mail came back is waited for while it waits to be sent once more', async () => {
  const desk = await aDesk();
  await desk.sweep();
  const first = desk.mails.row(`opening-offer_${desk.offer.id}_1`);
  const again = { ...onceMore(first, desk.clock.now()), due: hoursAfterNoon(26) };
  desk.table.mails.set(again.id, again);
  await desk.pass(26);
  expect(desk.answers()).toEqual(['open']);
  expect(desk.until()).toEqual(hoursAfterNoon(26 + 24));
  expect(desk.mailer.sent).toHaveLength(2);
});

test('a crash between the new time and the mail leaves a mail that names the time as it is', async () => {
  const desk = await aDesk();
  desk.hold();
  await desk.pass(5);
  desk.letGo();
  const claim = desk.mails.claim.bind(desk.mails);
  let isDead = true;
  desk.mails.claim = async (...claiming) => {
    if (!isDead) return claim(...claiming);
    isDead = false;
    throw new Error('The sandbox died');
  };
  await desk.sweep();
  expect([desk.mailer.sent.length, desk.until()]).toEqual([0, hoursAfterNoon(29)]);
  desk.clock.pass(60);
  await desk.sweep();
  expect(desk.mailer.sent).toHaveLength(1);
  expect([desk.now()?.version, desk.until()]).toEqual([2, hoursAfterNoon(29)]);
});
