import { describe, expect, test } from 'vitest';
import { acceptOffer, declineOffer } from '../../../domain/offer/answer-offer.ts';
import { leaveOffers, offersAfterDecision } from '../../../domain/offer/leave-offers.ts';
import { holderOfOffer, type Offer } from '../../../domain/offer/offer.ts';
import type { OfferDecided } from '../../../domain/offer/offer-decision.ts';
import { offerNewsMail } from '../../../domain/mail/plan-offer-mails.ts';
import { relevanceOf } from '../../../domain/mail/relevance.ts';
import { aCounselor } from '../../support/course.ts';
import { aPractice } from '../../support/practice.ts';
import { hoursAfterNoon, offered, waitlisted } from '../../support/offers.ts';

const ana = waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) });
const ben = waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) });
const asked = offered(ana, ben).offer;
const MOMENT = { now: hoursAfterNoon(3), quietHours: aPractice().appointments.quietHours };
const facts = { newId: () => 'an-audit', now: hoursAfterNoon(3) };
const leaves = (offers: readonly Offer[], who = ana) => leaveOffers(who.intake, offers, facts);

const answering = { offer: asked, number: 1, newId: facts.newId, now: hoursAfterNoon(1) };
const held = (
  acceptOffer({
    ...{ ...answering, intake: ana.intake, counselor: aCounselor(), busy: [] },
  }) as OfferDecided
).offer;

describe('whoever takes a request back while an opening is held out to them', () => {
  test('has said no to it: the next in line is asked at once', () => {
    expect(leaves([asked])).toEqual([
      (declineOffer({ ...answering, now: facts.now }) as OfferDecided).writes,
    ]);
  });

  test('gives a time back that was kept for them: it is free, and the next is asked at once', () => {
    const [writes, ...more] = leaves([held]);
    expect(more).toEqual([]);
    expect(writes).toMatchObject({
      offer: { before: held, after: { state: 'asking', version: held.version + 1 } },
      jobs: { plan: [{ kind: 'next-offer', due: facts.now, version: held.version + 1 }] },
      audit: { who: 'client', action: 'gave-back', recordId: held.id },
    });
    expect(writes?.offer.after.asks[0]).toMatchObject({ answer: 'no', answeredAt: facts.now });
    expect(writes?.cells.length).toBeGreaterThan(0);
    for (const { from, to } of writes?.cells ?? []) {
      expect([from, to]).toEqual([holderOfOffer(held), null]);
    }
  });

  test('is no news to staff any more: that the time was kept is not so', () => {
    const news = offerNewsMail(held, facts.now);
    const said = (offer: Offer) => relevanceOf(news, { record: 'offer', offer }, MOMENT);
    expect(said(held)).toMatchObject({ kind: 'send' });
    const after = leaves([held])[0]?.offer.after ?? held;
    expect(said(after)).toEqual({ kind: 'drop', reason: 'changed' });
  });

  test('leaves alone what is offered to, or kept for, somebody else', () => {
    expect(leaves([asked, held], ben)).toEqual([]);
  });

  test.for(['booked', 'nobody-left', 'lapsed', 'ended'] as const)(
    'leaves alone what is %s',
    (state) => {
      expect(
        leaves([
          { ...held, state },
          { ...asked, state },
        ]),
      ).toEqual([]);
    },
  );

  test('answers no also after their time, while the offer has not gone on', () => {
    const late = { ...facts, now: hoursAfterNoon(24) };
    expect(leaveOffers(ana.intake, [asked], late)).toMatchObject([
      { offer: { after: { asks: [{ answer: 'no' }] } } },
    ]);
  });
});

describe('whoever staff decide about while an opening is held out to them', () => {
  const member = { id: 'sub-counselor' };
  const decided = (
    status: 'accepted' | 'referred' | 'waitlisted',
    offers: readonly Offer[],
    moment = facts,
  ) => offersAfterDecision({ ...ana.intake, status }, offers, member, moment);

  test.for(['referred', 'accepted'] as const)(
    'is asked no more when %s, and the next in line is asked at once',
    (status) => {
      const [writes, ...more] = decided(status, [asked]);
      expect(more).toEqual([]);
      expect(writes).toMatchObject({
        offer: { before: asked, after: { state: 'asking', version: 2 } },
        cells: [],
        jobs: {
          plan: [{ kind: 'next-offer', due: facts.now, version: 2 }],
          finish: [{ id: `next-offer_${asked.id}_1` }],
        },
        audit: { who: member.id, action: 'passed-on' },
      });
      expect(writes?.offer.after.asks).toMatchObject([{ number: 1, answer: 'taken-back' }]);
    },
  );

  test('has nothing kept any more when referred: the time is free, and it is kept for nobody', () => {
    const [writes] = decided('referred', [held]);
    const after = writes?.offer.after ?? held;
    expect(after).toMatchObject({ state: 'asking', version: held.version + 1 });
    expect(after.asks).toMatchObject([{ answer: 'taken-back', answeredAt: hoursAfterNoon(1) }]);
    expect(writes?.cells.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 5 }, () => [holderOfOffer(held), null]),
    );
    expect(writes?.jobs).toMatchObject({ plan: [{ due: facts.now }], finish: [] });
    expect(writes?.audit).toMatchObject({ who: member.id, action: 'freed' });
  });

  test('keeps a time they said yes to when accepted: the course is booked on it', () => {
    expect(decided('accepted', [held])).toEqual([]);
  });

  test('stays in front of it when they go on waiting', () => {
    expect(decided('waitlisted', [asked, held])).toEqual([]);
  });

  test('leaves alone what is held out to, or kept for, somebody else, and what is over', () => {
    const theirs = offersAfterDecision(
      { id: ben.intake.id, status: 'referred' },
      [asked, held],
      member,
      facts,
    );
    expect(theirs).toEqual([]);
    expect(
      decided('referred', [
        { ...held, state: 'booked' },
        { ...asked, state: 'ended' },
      ]),
    ).toEqual([]);
  });

  test('is asked no longer also after their time, while the offer has not gone on', () => {
    const late = { ...facts, now: hoursAfterNoon(24) };
    expect(decided('referred', [asked], late)).toMatchObject([
      { offer: { after: { asks: [{ answer: 'taken-back' }] } } },
    ]);
  });
});
