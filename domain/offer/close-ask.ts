import type { Deciding } from '../course/decision.ts';
import type { AuditEntry } from '../audit.ts';
import { nextOfferJob, type Ask, type Offer } from './offer.ts';
import { auditOfOffer, type OfferDecided } from './offer-decision.ts';

/** Whoever is asked by this number and has not answered yet; nobody once the offer has gone on. */
export const openAskOf = ({ state, asks }: Offer, number: number): Ask | undefined =>
  state === 'asking'
    ? asks.find((ask) => ask.number === number && ask.answer === 'open')
    : undefined;

/**
 * What an offer becomes when an answer is waited for no longer: that ask ends, and the job that asks
 * the next in line is due at once.
 */
export function closeAsk(
  offer: Offer,
  asked: Ask,
  {
    answer,
    did,
    ...facts
  }: Pick<Deciding, 'newId' | 'now'> & {
    readonly answer: Ask['answer'];
    readonly did: Pick<AuditEntry, 'who' | 'action'>;
  },
): OfferDecided {
  const { now } = facts;
  const closed: Ask = { ...asked, answer, answeredAt: now };
  const after: Offer = {
    ...offer,
    asks: offer.asks.map((ask) => (ask === asked ? closed : ask)),
    version: offer.version + 1,
  };
  return {
    kind: 'decided',
    offer: after,
    writes: {
      offer: { before: offer, after },
      cells: [],
      mails: [],
      jobs: { plan: [nextOfferJob(after, now)], finish: [nextOfferJob(offer, offer.endsAt)] },
      audit: auditOfOffer(offer, facts, { ...did, fields: ['asks'] }),
    },
  };
}
