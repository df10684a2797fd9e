import { newKey, ok } from '../../local/demo/practice-client.ts';
import type { IntakeReply } from '../../schemas/intake.reply.ts';
import type { OfferPage } from '../../schemas/offers.ts';
import { aForm, aFormBy } from '../support/intake-form.ts';
import type { LocalProduct } from '../support/local-product.ts';
import { aPlan, coursePractice, MAYA, nextWeekday } from './course-way.ts';

/** The token of the link in the mail about an opening. */
function offerLinkIn({ text }: { readonly text: string }): string {
  const token = /\/offer#([\w-]{43})/.exec(text)?.[1];
  if (token === undefined) throw new Error('this mail holds no link to an offer');
  return token;
}

/**
 * An opening's whole way, over HTTP and by mail: three people wait, the first says no by mail, the
 * second by telephone, the third says yes, and staff book the time that was kept. Throws at the first step that is not as
 * it should be.
 */
export async function walkTheOfferWay(product: LocalProduct): Promise<void> {
  const practice = coursePractice(product);
  const { staff } = practice;
  await practice.untilTomorrowAtTen();
  ok(await practice.setHours(), 200);
  const waits = async (name: string) => {
    const availability = {
      days: ['mon' as const],
      times: ['morning' as const],
      format: 'either' as const,
    };
    const form = aFormBy(`${name}@example.org`, aForm({ availability }));
    const sent = await practice.ask('POST', '/api/intakes', form, newKey());
    const { intakeId } = ok<IntakeReply>(sent, 201);
    await decide(intakeId, 'waitlisted', 1);
    return intakeId;
  };
  const decide = async (intakeId: string, outcome: string, version: number) =>
    ok(
      await staff('POST', `/api/staff/intakes/${intakeId}/decision`, {
        ...{ version, outcome, reason: 'As we agreed.', confirmedFocus: null },
      }),
      200,
    );
  const [first, called, second] = [
    await waits('first'),
    await waits('called'),
    await waits('second'),
  ];
  const start = { date: nextWeekday(await practice.today(), 1, 7), time: '09:00' };
  const opening = { counselorId: MAYA.id, start, minutes: 50, answerHours: 24 };
  const { line } = ok<{ line: { intakeId: string }[] }>(
    await staff('POST', '/api/staff/offers/preview', opening),
    200,
  );
  if (line.map(({ intakeId }) => intakeId).join() !== [first, called, second].join()) {
    throw new Error('those who wait do not stand in the order in which they came');
  }
  const asked = { ...opening, first };
  const { id } = ok<{ id: string }>(await staff('POST', '/api/staff/offers', asked, newKey()), 201);

  await answer('first', 'decline', 'no');
  await practice.moveClock(new Date((await practice.now()).getTime() + 5 * 60_000));
  const { offers: now } = ok<{ offers: { version: number }[] }>(
    await staff('GET', '/api/staff/offers'),
    200,
  );
  const passed = { version: now[0]?.version ?? 0, ask: 2, because: 'said-no' };
  ok(await staff('POST', `/api/staff/offers/${id}/pass-on`, passed), 200);
  await practice.moveClock(new Date((await practice.now()).getTime() + 5 * 60_000));
  await answer('second', 'accept', 'yes');
  await practice.moveClock(new Date((await practice.now()).getTime() + 5 * 60_000));

  const { offers } = ok<{ offers: { state: string; asks: object[] }[] }>(
    await staff('GET', '/api/staff/offers'),
    200,
  );
  if (offers[0]?.state !== 'held' || offers[0].asks.length !== 3) {
    throw new Error(`the offer is ${offers[0]?.state}`);
  }
  await decide(second, 'accepted', 2);
  const plan = aPlan(start.date);
  const isFree = async (more: object) =>
    ok<{ bookable: boolean }>(
      await staff('POST', '/api/staff/courses/preview', { plan, ...more }),
      200,
    ).bookable;
  if (await isFree({})) throw new Error('the time is kept for nobody');
  if (!(await isFree({ intakeId: second })))
    throw new Error('the kept time is not free for its client');
  ok(await practice.book(second, plan), 201);

  async function answer(name: string, what: string, standing: OfferPage['standing']) {
    const mails = await practice.mailsTo(`${name}@example.org`);
    const page = practice.holding(offerLinkIn(mails.at(-1) ?? { text: '' }));
    const shown = ok<OfferPage>(await page('GET', '/api/offer'), 200);
    if (shown.standing !== 'open')
      throw new Error(`looking at the offer left it ${shown.standing}`);
    for (const press of [1, 2]) {
      const done = ok<OfferPage>(await page('POST', `/api/offer/${what}`, {}), 200);
      if (done.standing !== standing) throw new Error(`press ${press} left it ${done.standing}`);
    }
  }
}
