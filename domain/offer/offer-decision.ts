import type { AuditEntry } from '../audit.ts';
import { problemAt } from '../course/check-start.ts';
import type { Deciding, Room } from '../course/decision.ts';
import type { DateProblem } from '../course/preview.ts';
import { holderOfOffer, type Offer } from './offer.ts';
import type { OfferWrites } from './offer-writes.ts';

/** Every expected "no" of an offer; each is the end of a problem's type at the edge. */
export type OfferRefusal = {
  readonly reason:
    /** The time cannot be had. */
    | 'not-bookable'
    /** So near that nobody could answer in time. */
    | 'no-time-to-answer'
    /** Nobody waits who could be asked. */
    | 'nobody-to-ask'
    /** Somebody else is the next in line than on the screen. */
    | 'line-changed'
    /** Somebody changed it since it was read. */
    | 'changed-meanwhile'
    /** It has an end already, or the answer comes too late. */
    | 'offer-over';
  /** With `not-bookable`. */
  readonly problem?: DateProblem | undefined;
};

export type OfferDecided = {
  readonly kind: 'decided';
  readonly writes: OfferWrites;
  readonly offer: Offer;
};
export type OfferRefused = { readonly kind: 'refused'; readonly refusal: OfferRefusal };
export type OfferDecision = OfferDecided | OfferRefused;

export const offerRefused = (
  reason: OfferRefusal['reason'],
  problem?: DateProblem,
): OfferRefused => ({ kind: 'refused', refusal: { reason, problem } });

/** What speaks against the time of an offer now; what it holds itself counts as free. */
export const problemOf = (
  offer: Offer,
  { counselor, busy, now }: Room & Pick<Deciding, 'now'>,
): DateProblem | null =>
  problemAt({
    ...offer,
    counselor,
    busy,
    now,
    ignore: (holder) => holder === holderOfOffer(offer),
  });

/** A row about what became of an offer. */
export const auditOfOffer = (
  { id }: Pick<Offer, 'id'>,
  { newId, now }: Pick<Deciding, 'newId' | 'now'>,
  did: Pick<AuditEntry, 'who' | 'action' | 'fields'>,
): AuditEntry => ({ id: newId(), record: 'offer', recordId: id, at: now, ...did });
