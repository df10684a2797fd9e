import type { Deciding } from '../course/decision.ts';
import type { Intake } from '../intake/intake.ts';
import { declineOffer } from './answer-offer.ts';
import { heldFor, nextOfferJob, type Ask, type Offer } from './offer.ts';
import { auditOfOffer } from './offer-decision.ts';
import { cellsOfOffer, type OfferWrites } from './offer-writes.ts';

/**
 * Decides what becomes of the openings that are held out to, or kept for, somebody who takes their
 * request back: to each it is a no, and the next in line is asked at once. A time that was kept is
 * free again, and news of it that has not gone out yet does not go out.
 */
export const leaveOffers = (
  { id: intakeId }: Pick<Intake, 'id'>,
  /** All offers of times to come. */
  offers: readonly Offer[],
  facts: Pick<Deciding, 'newId' | 'now'>,
): readonly OfferWrites[] =>
  offers.flatMap((offer) => {
    if (heldFor(offer)?.intakeId === intakeId) return [givenBack(offer, facts)];
    const asked = offer.asks.find((ask) => ask.intakeId === intakeId && ask.answer === 'open');
    const no = asked && declineOffer({ offer, number: asked.number, ...facts });
    return no?.kind === 'decided' ? [no.writes] : [];
  });

function givenBack(offer: Offer, facts: Pick<Deciding, 'newId' | 'now'>): OfferWrites {
  const { now } = facts;
  const taken = (ask: Ask): Ask =>
    ask.answer === 'yes' ? { ...ask, answer: 'no', answeredAt: now } : ask;
  const version = offer.version + 1;
  const after: Offer = { ...offer, state: 'asking', asks: offer.asks.map(taken), version };
  return {
    offer: { before: offer, after },
    cells: cellsOfOffer(offer).map(({ holder, ...cell }) => ({ ...cell, from: holder, to: null })),
    mails: [],
    jobs: { plan: [nextOfferJob(after, now)], finish: [] },
    audit: auditOfOffer(offer, facts, {
      who: 'client',
      action: 'gave-back',
      fields: ['asks', 'state'],
    }),
  };
}
