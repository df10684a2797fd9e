import type { Deciding } from '../course/decision.ts';
import type { AuditEntry } from '../audit.ts';
import { changeOffer, withAsk } from './change-offer.ts';
import { offeredTo, type Ask, type Offer } from './offer.ts';
import type { OfferDecided } from './offer-decision.ts';
import { cellsToFree } from './offer-writes.ts';

/** Whoever is asked by this number and has not answered yet; nobody once the offer has gone on. */
export function openAskOf(offer: Offer, number: number): Ask | undefined {
  const ask = offeredTo(offer);
  return ask?.number === number && ask.answer === 'open' ? ask : undefined;
}

/**
 * What an offer becomes when the turn of whoever is asked, or has said yes, is over: that ask ends as
 * `ended` says, a time that was kept is free, and the job that asks the next in line is due at once.
 */
export function closeAsk(
  offer: Offer,
  ended: Ask,
  did: Pick<AuditEntry, 'who' | 'action'>,
  facts: Pick<Deciding, 'newId' | 'now'>,
): OfferDecided {
  const fields = offer.state === 'held' ? ['asks', 'state'] : ['asks'];
  return changeOffer(
    offer,
    {
      to: { state: 'asking', asks: withAsk(offer, ended) },
      cells: cellsToFree(offer),
      goesOnAt: facts.now,
      did: { ...did, fields },
    },
    facts,
  );
}
