import type { Deciding, Room } from '../course/decision.ts';
import type { Intake } from '../intake/intake.ts';
import { offerNewsMail } from '../mail/plan-offer-mails.ts';
import { nextOfferJob, type Ask, type Offer } from './offer.ts';
import {
  auditOfOffer,
  offerRefused,
  problemOf,
  type OfferDecided,
  type OfferRefused,
} from './offer-decision.ts';
import { cellsOfOffer, type OfferWrites } from './offer-writes.ts';

type Answering = Pick<Deciding, 'newId' | 'now'> & {
  readonly offer: Offer;
  /** Whose link it is. */
  readonly number: number;
};
/** `unchanged`: the same answer again. */
type Answered = OfferDecided | OfferRefused | { readonly kind: 'unchanged'; readonly offer: Offer };

/**
 * Decides what a client's yes brings: the time is kept, and staff are told to plan the course. When
 * the time cannot be had any more, the yes is kept all the same, so that staff can call.
 *
 * Nothing is kept for a client about whom staff have decided otherwise since.
 */
export function acceptOffer(
  answering: Answering & Room & { readonly intake: Pick<Intake, 'id' | 'status' | 'version'> },
): Answered {
  const { offer, number, intake, counselor, now } = answering;
  const closed = closedTo(answering, 'yes');
  if (closed) return closed;
  if (intake.status !== 'waitlisted') return offerRefused('offer-over');

  const { bufferMinutes } = counselor.hours;
  const yes = answered({ ...offer, bufferMinutes }, number, 'yes', now);
  const isGone = problemOf(yes, answering) !== null;
  const after: Offer = { ...yes, state: isGone ? 'lapsed' : 'held' };
  const cells = isGone ? [] : cellsOfOffer(after);
  return byClient(answering, after, {
    cells: cells.map(({ holder, ...cell }) => ({ ...cell, from: null, to: holder })),
    mails: [offerNewsMail(after, now)],
    jobs: { plan: [], finish: [pendingJob(offer)] },
    hours: { counselorId: counselor.id, version: counselor.version },
    intake: { id: intake.id, version: intake.version },
  });
}

/** Decides what a client's no brings: the next in line is asked at once. */
export function declineOffer(answering: Answering): Answered {
  const { offer, number, now } = answering;
  const closed = closedTo(answering, 'no');
  if (closed) return closed;
  const after = answered(offer, number, 'no', now);
  return byClient(answering, after, {
    cells: [],
    mails: [],
    jobs: { plan: [nextOfferJob(after, now)], finish: [pendingJob(offer)] },
  });
}

function closedTo({ offer, number, now }: Answering, wanted: 'yes' | 'no'): Answered | undefined {
  const ask = offer.asks.find((one) => one.number === number);
  if (ask?.answer === wanted) return { kind: 'unchanged', offer };
  const isOpen = offer.state === 'asking' && ask?.answer === 'open' && now < ask.until;
  return isOpen ? undefined : offerRefused('offer-over');
}

const answered = (offer: Offer, number: number, answer: 'yes' | 'no', now: Date): Offer => ({
  ...offer,
  asks: offer.asks.map((ask): Ask =>
    ask.number === number ? { ...ask, answer, answeredAt: now } : ask,
  ),
  version: offer.version + 1,
});

/** The job that waits for the end of the time to answer. */
const pendingJob = (offer: Offer) => nextOfferJob(offer, offer.endsAt);

const byClient = (
  answering: Answering,
  after: Offer,
  writes: Omit<OfferWrites, 'offer' | 'audit'>,
): OfferDecided => ({
  kind: 'decided',
  offer: after,
  writes: {
    ...writes,
    offer: { before: answering.offer, after },
    audit: auditOfOffer(after, answering, {
      who: 'client',
      action: after.state === 'asking' ? 'declined' : 'accepted',
      fields: ['asks', 'state'],
    }),
  },
});
