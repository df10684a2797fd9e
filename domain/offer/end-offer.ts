import type { Deciding } from '../course/decision.ts';
import type { StaffMember } from '../staff/role.ts';
import { changeOffer } from './change-offer.ts';
import { isLive, type Ask, type Offer } from './offer.ts';
import { offerRefused, type OfferDecision } from './offer-decision.ts';
import { cellsToFree } from './offer-writes.ts';

/**
 * Decides about taking an offer back: nobody is asked any more, and a time that was kept is free.
 * No mail tells the client of it: whoever has said yes is owed a call.
 */
export function endOffer({
  offer,
  version,
  member,
  ...facts
}: Pick<Deciding, 'newId' | 'now'> & {
  readonly offer: Offer;
  /** The version that was on the screen. */
  readonly version: number;
  readonly member: StaffMember;
}): OfferDecision {
  if (offer.version !== version) return offerRefused('changed-meanwhile');
  if (!isLive(offer)) return offerRefused('offer-over');
  const takenBack = (ask: Ask): Ask =>
    ask.answer === 'open' ? { ...ask, answer: 'taken-back' } : ask;
  return changeOffer(
    offer,
    {
      to: { state: 'ended', asks: offer.asks.map(takenBack) },
      cells: cellsToFree(offer),
      did: { who: member.id, action: 'ended', fields: ['state'] },
    },
    facts,
  );
}
