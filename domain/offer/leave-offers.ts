import type { Deciding } from '../course/decision.ts';
import type { Intake } from '../intake/intake.ts';
import type { StaffMember } from '../staff/role.ts';
import { declineOffer } from './answer-offer.ts';
import { heldFor, nextOfferJob, type Ask, type Offer } from './offer.ts';
import { auditOfOffer } from './offer-decision.ts';
import { cellsOfOffer, type OfferWrites } from './offer-writes.ts';

type Facts = Pick<Deciding, 'newId' | 'now'>;

/**
 * Decides what becomes of the openings that are held out to, or kept for, somebody who takes their
 * request back: to each it is a no, and the next in line is asked at once. A time that was kept is
 * free again, and news of it that has not gone out yet does not go out.
 */
export const leaveOffers = (
  { id: intakeId }: Pick<Intake, 'id'>,
  /** All offers of times to come. */
  offers: readonly Offer[],
  facts: Facts,
): readonly OfferWrites[] =>
  offers.flatMap((offer) => {
    const kept = heldFor(offer);
    if (kept?.intakeId === intakeId) {
      const no: Ask = { ...kept, answer: 'no', answeredAt: facts.now };
      return [letGo(offer, { ask: no, who: 'client', action: 'gave-back' }, facts)];
    }
    const asked = openTo(intakeId, offer);
    const no = asked && declineOffer({ offer, number: asked.number, ...facts });
    return no?.kind === 'decided' ? [no.writes] : [];
  });

/**
 * Decides what a decision of staff does to the openings that are held out to, or kept for, the person
 * it is about. Whoever waits no longer is asked no longer, and the next in line is asked at once. A
 * time that was kept is free again, unless the client is accepted: it is kept for that course.
 */
export const offersAfterDecision = (
  /** As it was decided. */
  { id: intakeId, status }: Pick<Intake, 'id' | 'status'>,
  /** All offers of times to come. */
  offers: readonly Offer[],
  { id: who }: Pick<StaffMember, 'id'>,
  facts: Facts,
): readonly OfferWrites[] => {
  if (status === 'waitlisted') return [];
  return offers.flatMap((offer) => {
    const kept = heldFor(offer);
    if (kept?.intakeId === intakeId) {
      const ask: Ask = { ...kept, answer: 'taken-back' };
      return status === 'accepted' ? [] : [letGo(offer, { ask, who, action: 'freed' }, facts)];
    }
    const asked = openTo(intakeId, offer);
    if (!asked || asked.until <= facts.now) return [];
    const ask: Ask = { ...asked, answer: 'taken-back' };
    return [letGo(offer, { ask, who, action: 'passed-on' }, facts)];
  });
};

const openTo = (intakeId: string, { state, asks }: Offer): Ask | undefined =>
  state === 'asking'
    ? asks.find((ask) => ask.intakeId === intakeId && ask.answer === 'open')
    : undefined;

/** One ask ends as `ask` says, and the next in line is asked at once. */
function letGo(
  offer: Offer,
  { ask: ended, who, action }: { readonly ask: Ask; readonly who: string; readonly action: string },
  facts: Facts,
): OfferWrites {
  const isHeld = offer.state === 'held';
  const after: Offer = {
    ...offer,
    state: 'asking',
    asks: offer.asks.map((ask) => (ask.number === ended.number ? ended : ask)),
    version: offer.version + 1,
  };
  const fields = isHeld ? ['asks', 'state'] : ['asks'];
  return {
    offer: { before: offer, after },
    cells: isHeld
      ? cellsOfOffer(offer).map(({ holder, ...cell }) => ({ ...cell, from: holder, to: null }))
      : [],
    mails: [],
    jobs: {
      plan: [nextOfferJob(after, facts.now)],
      finish: isHeld ? [] : [nextOfferJob(offer, offer.endsAt)],
    },
    audit: auditOfOffer(offer, facts, { who, action, fields }),
  };
}
