import { describe, expect, test } from 'vitest';
import { acceptOffer, declineOffer } from '../../../domain/offer/answer-offer.ts';
import { leaveOffers } from '../../../domain/offer/leave-offers.ts';
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

  test('leaves to its job what was not answered in time', () => {
    const late = { ...facts, now: hoursAfterNoon(24) };
    expect(leaveOffers(ana.intake, [asked], late)).toEqual([]);
  });
});
