import type { AuditEntry } from '../audit.ts';
import type { Deciding } from '../course/decision.ts';
import { nextOfferJob, type Ask, type Offer } from './offer.ts';
import { auditOfOffer, type OfferDecided } from './offer-decision.ts';
import { pendingJobs, type OfferWrites } from './offer-writes.ts';

type Change = Partial<Pick<OfferWrites, 'cells' | 'mails' | 'hours' | 'intake'>> & {
  /** What is other from now on. */
  readonly to: Partial<Pick<Offer, 'state' | 'asks' | 'bufferMinutes'>>;
  /** When it goes on by itself, if nothing happens before; absent where it does not. */
  readonly goesOnAt?: Date | undefined;
  readonly did: Pick<AuditEntry, 'who' | 'action' | 'fields'>;
};

/**
 * Every change of an offer that was made: one version on, with the job that waited for what is over
 * now finished, the one that waits for what comes next planned, and a row in the trail.
 */
export function changeOffer(
  offer: Offer,
  { to, goesOnAt, did, ...beside }: Change,
  facts: Pick<Deciding, 'newId' | 'now'>,
): OfferDecided {
  const after: Offer = { ...raised(offer), ...to };
  return {
    kind: 'decided',
    offer: after,
    writes: {
      offer: { before: offer, after },
      ...{ cells: [], mails: [], ...beside },
      jobs: { plan: jobFor(after, goesOnAt), finish: pendingJobs(offer) },
      audit: auditOfOffer(offer, facts, did),
    },
  };
}

/** One version on. */
export const raised = (offer: Offer): Offer => ({ ...offer, version: offer.version + 1 });

/** The job that lets an offer go on; none where it goes on by itself no more. */
export const jobFor = (offer: Offer, goesOnAt: Date | undefined) =>
  goesOnAt ? [nextOfferJob(offer, goesOnAt)] : [];

/** All who were asked, one of them as it stands with them now. */
export const withAsk = ({ asks }: Pick<Offer, 'asks'>, changed: Ask): readonly Ask[] =>
  asks.map((ask) => (ask.number === changed.number ? changed : ask));
