import type { Deciding } from '../course/decision.ts';
import type { AuditEntry } from '../audit.ts';
import { nextOfferJob, offeredTo, type Ask, type Offer } from './offer.ts';
import { auditOfOffer, type OfferDecided } from './offer-decision.ts';
import { cellsToFree, pendingJobs } from './offer-writes.ts';

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
  const after: Offer = {
    ...offer,
    state: 'asking',
    asks: offer.asks.map((ask) => (ask.number === ended.number ? ended : ask)),
    version: offer.version + 1,
  };
  const fields = offer.state === 'held' ? ['asks', 'state'] : ['asks'];
  return {
    kind: 'decided',
    offer: after,
    writes: {
      offer: { before: offer, after },
      cells: cellsToFree(offer),
      mails: [],
      jobs: { plan: [nextOfferJob(after, facts.now)], finish: pendingJobs(offer) },
      audit: auditOfOffer(offer, facts, { ...did, fields }),
    },
  };
}
