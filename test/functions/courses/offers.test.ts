import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { acceptOffer } from '../../../domain/offer/answer-offer.ts';
import type { OfferDecided } from '../../../domain/offer/offer-decision.ts';
import { aCounselor, aPlan, takenAt } from '../../support/course.ts';
import { cellKey } from '../../support/memory-table.ts';
import { hoursAfterNoon, OPENING, waitlisted } from '../../support/offers.ts';
import {
  aBookRequest,
  booking,
  courseDesk,
  OFFER,
  OFFER_END,
  OFFER_PASS_ON,
  OFFER_PREVIEW,
  OFFERS,
  PREVIEW,
} from '../../support/staff-courses.ts';

const opening = { counselorId: 'sub-counselor', start: OPENING, minutes: 50, answerHours: 24 };

function aDesk() {
  const red = waitlisted('Rosa', { tier: 'red', submittedAt: hoursAfterNoon(-2) });
  const ana = waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) });
  const ben = waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) });
  const desk = courseDesk({ records: [ben, ana, red] });
  const post = (route: string, json: unknown, path = {}, key: string = randomUUID()) =>
    desk.as('front-desk')({ route, json, path, headers: { 'idempotency-key': key } });
  const offerTo = (first: string, key?: string, more: object = {}) =>
    post(OFFER, { ...opening, ...more, first }, {}, key);
  return { ...desk, ana, ben, red, post, offerTo };
}

describe('offering an opening', () => {
  test('shows the line first: in order, and who is passed over with the reason', async () => {
    const { post, ana, table } = aDesk();
    const standing = () => structuredClone({ ...table, audits: [] });
    const before = standing();
    const answer = await post(OFFER_PREVIEW, opening);
    expect(answer).toMatchObject({
      statusCode: 200,
      json: {
        until: hoursAfterNoon(24).toISOString(),
        line: [
          { name: 'Rosa', tier: 'red', why: 'not-cleared' },
          { name: 'Ana', intakeId: ana.intake.id, tier: 'green', why: null },
          { name: 'Ben', why: null },
        ],
      },
    });
    expect(standing()).toEqual(before);
  });

  test('asks one client, and shows who was passed over', async () => {
    const { offerTo, ana, table, as } = aDesk();
    const answer = await offerTo(ana.intake.id);
    const shown = {
      ...{ state: 'asking', version: 1, counselor: 'Robin Vale', problem: null },
      asks: [{ name: 'Ana', answer: 'open', passedOver: [{ name: 'Rosa', why: 'not-cleared' }] }],
    };
    expect(answer).toMatchObject({ statusCode: 201, json: shown });
    expect([...table.mails.keys()]).toEqual([`opening-offer_${String(answer.json['id'])}_1`]);
    expect(await as('front-desk')({ route: OFFERS })).toMatchObject({
      statusCode: 200,
      json: { offers: [shown] },
    });
  });

  test('sent twice is one offer, and the same key for another is refused', async () => {
    const { offerTo, ana, ben, table } = aDesk();
    const key = randomUUID();
    const first = await offerTo(ana.intake.id, key);
    expect(await offerTo(ana.intake.id, key)).toEqual(first);
    expect(table.offers.size).toBe(1);
    expect((await offerTo(ben.intake.id, key)).json['type']).toBe(
      '/problems/idempotency-key-reused',
    );
    expect((await offerTo(ana.intake.id, 'short')).statusCode).toBe(400);
  });

  test('asks nobody when another would be the next than on the screen', async () => {
    const { offerTo, ben, table } = aDesk();
    expect(await offerTo(ben.intake.id)).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/line-changed' },
    });
    expect(table.offers.size).toBe(0);
  });

  test('passes over at a second opening whoever is asked about the first', async () => {
    const { offerTo, post, ana } = aDesk();
    await offerTo(ana.intake.id);
    const other = { ...opening, start: { date: '2026-12-09', time: '18:00' } };
    const { json } = await post(OFFER_PREVIEW, other);
    expect(json['line']).toMatchObject([
      { name: 'Rosa', why: 'not-cleared' },
      { name: 'Ana', why: 'other-offer' },
      { name: 'Ben', why: null },
    ]);
  });

  test.for([
    ['a counselor that is none', { counselorId: 'nobody' }, 400, 'invalid-request'],
    [
      'no time to answer',
      { start: { date: '2026-12-02', time: '13:00' } },
      409,
      'no-time-to-answer',
    ],
    [
      'a time outside the hours',
      { start: { date: '2026-12-08', time: '22:00' } },
      409,
      'not-bookable',
    ],
    ['an hour to answer', { answerHours: 1 }, 400, 'invalid-request'],
    ['something unknown', { extra: true }, 400, 'invalid-request'],
  ] as const)('is refused with %s', async ([, more, status, type]) => {
    const { offerTo, post, ana, table } = aDesk();
    for (const answer of [
      await offerTo(ana.intake.id, undefined, more),
      await post(OFFER_PREVIEW, { ...opening, ...more }),
    ]) {
      expect(answer).toMatchObject({ statusCode: status, json: { type: `/problems/${type}` } });
    }
    expect(table.offers.size).toBe(0);
  });

  test('says of each offer what speaks against its time by now', async () => {
    const { offerTo, ana, as, table } = aDesk();
    await offerTo(ana.intake.id);
    for (const cell of takenAt('2026-12-08', '18:00')) table.cells.set(cellKey(cell), cell.holder);
    const { json } = await as('front-desk')({ route: OFFERS });
    expect(json['offers']).toMatchObject([{ problem: 'taken' }]);
  });
});

describe('an offer that staff pass on', () => {
  test('writes down a no by telephone, asks the next, and is on record', async () => {
    const { offerTo, post, ana, table, audits } = aDesk();
    const id = String((await offerTo(ana.intake.id)).json['id']);
    const body = { version: 1, ask: 1, because: 'said-no' };
    expect(await post(OFFER_PASS_ON, body, { id })).toMatchObject({
      statusCode: 200,
      json: { state: 'asking', version: 2, asks: [{ number: 1, answer: 'no' }] },
    });
    expect(table.jobs.get(`next-offer_${id}_2`)).toMatchObject({ state: 'waiting' });
    expect(audits.at(-1)).toMatchObject({
      ...{ record: 'offer', recordId: id },
      ...{ who: 'sub-front-desk', action: 'declined-by-telephone', fields: ['asks'] },
    });
    expect((await post(OFFER_PASS_ON, body, { id })).json['type']).toBe(
      '/problems/changed-meanwhile',
    );
  });

  test('shows what became of the mail, so that nobody waits for an answer to one that bounced', async () => {
    const { offerTo, ana, table, as } = aDesk();
    const answer = await offerTo(ana.intake.id);
    expect(answer.json['asks']).toMatchObject([{ mail: { state: 'pending', feedback: 'none' } }]);
    const mailId = `opening-offer_${String(answer.json['id'])}_1`;
    const row = table.mails.get(mailId);
    if (!row) throw new Error('No mail');
    table.mails.set(mailId, { ...row, state: 'sent', feedback: 'bounced' });
    const { json } = await as('front-desk')({ route: OFFERS });
    expect(json['offers']).toMatchObject([
      { asks: [{ mail: { state: 'sent', feedback: 'bounced', reason: null } }] },
    ]);
  });

  test.for([
    ['a reason that is none', { because: 'bored' }, 400],
    ['no such ask', { ask: 7 }, 409],
  ] as const)('is refused with %s', async ([, more, status]) => {
    const { offerTo, post, ana } = aDesk();
    const id = String((await offerTo(ana.intake.id)).json['id']);
    const body = { version: 1, ask: 1, because: 'not-reached', ...more };
    expect((await post(OFFER_PASS_ON, body, { id })).statusCode).toBe(status);
    expect((await post(OFFER_PASS_ON, body, { id: randomUUID() })).statusCode).toBe(
      status === 400 ? 400 : 404,
    );
  });
});

describe('an offer that is taken back', () => {
  test('asks nobody any more; an older version on the screen is refused', async () => {
    const { offerTo, post, ana } = aDesk();
    const id = String((await offerTo(ana.intake.id)).json['id']);
    expect((await post(OFFER_END, { version: 9 }, { id })).json['type']).toBe(
      '/problems/changed-meanwhile',
    );
    expect(await post(OFFER_END, { version: 1 }, { id })).toMatchObject({
      statusCode: 200,
      json: { state: 'ended', asks: [{ answer: 'taken-back' }] },
    });
    expect((await post(OFFER_END, { version: 2 }, { id })).json['type']).toBe(
      '/problems/offer-over',
    );
  });
});

describe('a time that is kept for a client', () => {
  const kept = async () => {
    const desk = aDesk();
    const { offerTo, ana, offers } = desk;
    const id = String((await offerTo(ana.intake.id)).json['id']);
    const offer = await offers.find(id);
    if (!offer) throw new Error('No offer');
    const { writes } = acceptOffer({
      ...{ offer, number: 1, intake: ana.intake, counselor: aCounselor(), busy: [] },
      ...{ newId: randomUUID, now: hoursAfterNoon(1) },
    }) as OfferDecided;
    await offers.write(writes);
    const accepted = { ...ana, intake: { ...ana.intake, status: 'accepted', version: 3 } } as const;
    desk.table.intakes.set(ana.intake.id, accepted);
    return { ...desk, id };
  };
  const plan = aPlan({ first: OPENING });

  test('is free in the preview of that client’s plan alone', async () => {
    const { post, ana } = await kept();
    const problemOf = async (more: object) =>
      (await post(PREVIEW, { plan, ...more })).json['sessions'] as { problem: string | null }[];
    expect((await problemOf({ intakeId: ana.intake.id }))[0]?.problem).toBeNull();
    expect((await problemOf({}))[0]?.problem).toBe('taken');
    expect((await problemOf({ intakeId: randomUUID() }))[0]?.problem).toBe('taken');
  });

  test('goes to the booking of that client’s course, which ends the offer', async () => {
    const desk = await kept();
    const answer = await booking(desk, aBookRequest(desk.ana.intake.id, { plan }));
    expect(answer.statusCode).toBe(201);
    expect(desk.table.offers.get(desk.id)).toMatchObject({ state: 'booked', version: 3 });
    const holders = new Set(desk.table.cells.values());
    expect([...holders].some((holder) => holder.includes(desk.id))).toBe(false);
    expect(holders.size).toBe(plan.length);
  });

  test('is free again when the course begins at another time', async () => {
    const desk = await kept();
    const other = aPlan({ first: { date: '2026-12-10', time: '09:00' } });
    expect(
      (await booking(desk, aBookRequest(desk.ana.intake.id, { plan: other }))).statusCode,
    ).toBe(201);
    expect([...desk.table.cells.values()].filter((holder) => holder.includes(desk.id))).toEqual([]);
  });
});
