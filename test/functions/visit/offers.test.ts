import { describe, expect, test } from 'vitest';
import { decideIntake } from '../../../domain/intake/decide-intake.ts';
import { offerPage, type OfferPage } from '../../../schemas/offers.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { aCounselor, takenAt } from '../../support/course.ts';
import { aClock } from '../../support/dispatching.ts';
import { COUNSELOR, NOTHING_MORE } from '../../support/intake-record.ts';
import { cellKey, putIntake } from '../../support/memory-table.ts';
import { offered, waitlisted } from '../../support/offers.ts';
import { aVisit } from '../../support/visiting.ts';

/** Somebody who waits and was asked, in front of the page. */
async function aPage() {
  const booked = await aBookedCourse();
  const person = waitlisted('Ana', { timeZone: 'America/Phoenix' });
  putIntake(booked.table, person);
  booked.table.counselors.set(COUNSELOR.id, aCounselor());
  const { offer, writes } = offered(person);
  await booked.offers.write(writes);
  const clock = aClock();
  const visit = aVisit(booked, { clock });
  const token = visit.put({ purpose: 'offer', recordId: offer.id, ask: 1 });
  const headers = { authorization: `Bearer ${token}` };
  const pageOf = async (asked: Parameters<typeof visit.ask>[0]): Promise<OfferPage> => {
    const answer = await visit.ask(asked);
    if (answer.statusCode !== 200) throw new Error(String(answer.json['type']));
    return offerPage.parse(answer.json);
  };
  const see = () => pageOf({ route: 'GET /api/offer', headers });
  const press = (what: 'accept' | 'decline', json: unknown = {}) =>
    visit.ask({ route: `POST /api/offer/${what}`, headers, json });
  const stored = () => booked.table.offers.get(offer.id);
  return { ...visit, booked, person, offer, clock, see, press, stored, token };
}
const held = ({ booked, offer }: Awaited<ReturnType<typeof aPage>>) =>
  [...booked.table.cells.values()].filter((holder) => holder === `offer#${offer.id}`);

describe('the page of an offer', () => {
  test('shows the time, by the client’s own clock too, and until when to answer', async () => {
    const { see, offer } = await aPage();
    expect(await see()).toMatchObject({
      ...{ standing: 'open', start: offer.start, language: 'en' },
      ...{ timeZone: 'America/New_York', clientTimeZone: 'America/Phoenix' },
      until: offer.asks[0]?.until.toISOString(),
    });
  });

  test('changes nothing by being looked at, by whatever and however often', async () => {
    const page = await aPage();
    const before = page.everything();
    await page.see();
    await page.see();
    expect(page.everything()).toEqual(before);
  });

  test('opens by no other kind of link, and its link opens nothing else', async () => {
    const page = await aPage();
    const other = { authorization: `Bearer ${page.linkToAll()}` };
    for (const route of ['GET /api/offer', 'POST /api/offer/accept', 'POST /api/offer/decline']) {
      expect(await page.ask({ route, headers: other, json: {} })).toMatchObject({
        statusCode: 404,
        json: { type: '/problems/link-gone' },
      });
    }
    expect((await page.see()).standing).toBe('open');
    expect(
      await page.ask({
        route: 'GET /api/visit',
        headers: { authorization: `Bearer ${page.token}` },
      }),
    ).toMatchObject({ statusCode: 404 });
  });
});

describe('the page of somebody who waits no longer', () => {
  test.for(['decline', undefined] as const)('speaks of no place in line (%s)', async (answer) => {
    const page = await aPage();
    if (answer) await page.press(answer);
    const { intake } = page.person;
    putIntake(page.booked.table, { ...page.person, intake: { ...intake, status: 'referred' } });
    expect(await page.see()).toMatchObject({ standing: 'not-waiting' });
  });

  test('goes on to say that a time is kept while staff accept the client', async () => {
    const page = await aPage();
    await page.press('accept');
    const { intake } = page.person;
    putIntake(page.booked.table, { ...page.person, intake: { ...intake, status: 'accepted' } });
    expect(await page.see()).toMatchObject({ standing: 'yes' });
  });
});

describe('the link of an offer', () => {
  const putRight = ({ booked, person: { client } }: Awaited<ReturnType<typeof aPage>>) =>
    booked.table.clients.set(client.id, { ...client, email: 'right@example.org', generation: 1 });

  test('that went to a wrong address opens nothing once that is put right', async () => {
    const page = await aPage();
    putRight(page);
    const before = page.everything();
    for (const route of ['GET /api/offer', 'POST /api/offer/accept', 'POST /api/offer/decline']) {
      const headers = { authorization: `Bearer ${page.token}` };
      expect(await page.ask({ route, headers, json: {} })).toMatchObject({
        statusCode: 404,
        json: { type: '/problems/link-gone' },
      });
    }
    expect(page.everything()).toEqual(before);
  });

  test('that went to the address that is right is answered', async () => {
    const page = await aPage();
    putRight(page);
    const of = { recordId: page.offer.id, ask: 1, generation: 1 };
    const headers = { authorization: `Bearer ${page.put({ purpose: 'offer', ...of })}` };
    const route = 'POST /api/offer/accept';
    expect(await page.ask({ route, headers, json: {} })).toMatchObject({
      json: { standing: 'yes' },
    });
  });
});

describe('a yes', () => {
  test('keeps the time and says so, once, however often it is pressed', async () => {
    const page = await aPage();
    const first = await page.press('accept');
    expect(first).toMatchObject({ statusCode: 200, json: { standing: 'yes' } });
    const after = page.everything();
    expect(await page.press('accept')).toEqual(first);
    expect(page.everything()).toEqual(after);
    expect(held(page)).toHaveLength(5);
    expect(page.stored()).toMatchObject({ state: 'held' });
    expect([...page.booked.table.mails.keys()]).toContain(`offer-news_${page.offer.id}_2`);
  });

  test('books no course: that is for staff', async () => {
    const page = await aPage();
    const courses = page.booked.table.courses.size;
    await page.press('accept');
    expect(page.booked.table.courses.size).toBe(courses);
    expect(page.booked.table.intakes.get(page.person.intake.id)?.intake.status).toBe('waitlisted');
  });

  test('to a time that cannot be had any more is told so, and kept for staff to call', async () => {
    const page = await aPage();
    for (const cell of takenAt('2026-12-08', '18:00'))
      page.booked.table.cells.set(cellKey(cell), cell.holder);
    expect(await page.press('accept')).toMatchObject({ json: { standing: 'gone' } });
    expect(held(page)).toEqual([]);
    expect(page.stored()).toMatchObject({ state: 'lapsed', asks: [{ answer: 'yes' }] });
  });

  test('counts until the offer has gone on, whatever the clock says', async () => {
    const page = await aPage();
    page.clock.pass(24 * 3600);
    expect((await page.see()).standing).toBe('open');
    expect(await page.press('accept')).toMatchObject({ json: { standing: 'yes' } });
  });

  test('after the offer has gone on changes nothing', async () => {
    const page = await aPage();
    const [asked, ...rest] = page.offer.asks;
    if (!asked) throw new Error('Nobody was asked');
    const silent = { ...asked, answer: 'none' } as const;
    page.booked.table.offers.set(page.offer.id, { ...page.offer, asks: [silent, ...rest] });
    const before = page.everything();
    expect(await page.press('accept')).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/offer-over' },
    });
    expect(page.everything()).toEqual(before);
    expect((await page.see()).standing).toBe('over');
  });

  test('of somebody about whom staff have decided otherwise keeps nothing', async () => {
    const page = await aPage();
    const { intake } = page.person;
    const verdict = {
      version: 2,
      letter: false,
      outcome: 'referred',
      reason: 'Elsewhere.',
      confirmedFocus: null,
    } as const;
    const decision = decideIntake(
      intake,
      page.person.client,
      verdict,
      COUNSELOR,
      'an-audit',
      page.clock.now(),
    );
    if (decision.kind !== 'decided') throw new Error('Not decided');
    await page.booked.desk.decide(
      decision.intake,
      decision.decision,
      2,
      NOTHING_MORE,
      decision.audit,
    );
    expect((await page.press('accept')).json['type']).toBe('/problems/offer-over');
    expect(held(page)).toEqual([]);
    expect(await page.see()).toMatchObject({ standing: 'not-waiting' });
  });

  test('with anything in its body is refused', async () => {
    const page = await aPage();
    expect((await page.press('accept', { ask: 2 })).statusCode).toBe(400);
    expect(page.stored()).toEqual(page.offer);
  });
});

describe('a request that is taken back', () => {
  test.for([
    ['an opening that is held out is declined', false],
    ['a time that was kept is free', true],
  ] as const)('with it %s, and the next is asked', async ([, accepts]) => {
    const page = await aPage();
    if (accepts) await page.press('accept');
    expect(held(page).length > 0).toBe(accepts);
    const receipt = page.put({ purpose: 'receipt', recordId: page.person.intake.id });
    const headers = { authorization: `Bearer ${receipt}` };
    const taken = { route: 'POST /api/receipt/withdraw', headers, json: {} };
    expect((await page.ask(taken)).json).toMatchObject({ standing: 'withdrawn' });
    expect(await page.see()).toMatchObject({ standing: 'not-waiting' });
    expect(held(page)).toEqual([]);
    const version = page.stored()?.version;
    expect(page.booked.table.jobs.get(`next-offer_${page.offer.id}_${version}`)).toMatchObject({
      ...{ state: 'waiting', due: page.clock.now() },
    });
  });
});

describe('a no', () => {
  test('is said once, and has the next asked', async () => {
    const page = await aPage();
    const first = await page.press('decline');
    expect(first).toMatchObject({ statusCode: 200, json: { standing: 'no' } });
    expect(await page.press('decline')).toEqual(first);
    expect(page.booked.table.jobs.get(`next-offer_${page.offer.id}_2`)).toMatchObject({
      ...{ state: 'waiting', due: page.clock.now() },
    });
    expect((await page.press('accept')).json['type']).toBe('/problems/offer-over');
  });
});
