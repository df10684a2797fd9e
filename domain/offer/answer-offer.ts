import type { Deciding, Room } from '../course/decision.ts';
import type { Intake } from '../intake/intake.ts';
import { offerNewsMail } from '../mail/plan-offer-mails.ts';
import { changeOffer, raised, withAsk } from './change-offer.ts';
import { closeAsk, openAskOf } from './close-ask.ts';
import type { Ask, Offer } from './offer.ts';
import { offerRefused, problemOf, type OfferDecided, type OfferRefused } from './offer-decision.ts';
import { cellsOfOffer } from './offer-writes.ts';

type Answering = Pick<Deciding, 'newId' | 'now'> & {
  readonly offer: Offer;
  /** Whose link it is. */
  readonly number: number;
};
/** `unchanged`: the same answer again. */
type Answered = OfferDecided | OfferRefused | { readonly kind: 'unchanged'; readonly offer: Offer };

const ACCEPTED = { who: 'client', action: 'accepted', fields: ['asks', 'state'] };

/**
 * Decides what a client's yes brings: the time is kept, and staff are told to plan the course. When
 * the time cannot be had any more, the yes is kept all the same, so that staff can call.
 *
 * Nothing is kept for a client about whom staff have decided otherwise since.
 */
export function acceptOffer(
  answering: Answering & Room & { readonly intake: Pick<Intake, 'id' | 'status' | 'version'> },
): Answered {
  const { offer, intake, counselor, now } = answering;
  const asked = openTo(answering, 'yes');
  if ('kind' in asked) return asked;
  if (intake.status !== 'waitlisted') return offerRefused('offer-over');

  const { bufferMinutes } = counselor.hours;
  const yes: Ask = { ...asked, answer: 'yes', answeredAt: now };
  const kept: Offer = { ...offer, bufferMinutes };
  const isGone = problemOf(kept, answering) !== null;
  const cells = isGone ? [] : cellsOfOffer(kept);
  return changeOffer(
    offer,
    {
      to: { bufferMinutes, state: isGone ? 'lapsed' : 'held', asks: withAsk(offer, yes) },
      cells: cells.map(({ holder, ...cell }) => ({ ...cell, from: null, to: holder })),
      mails: [offerNewsMail(raised(offer), now)],
      hours: { counselorId: counselor.id, version: counselor.version },
      intake: { id: intake.id, version: intake.version },
      did: ACCEPTED,
    },
    answering,
  );
}

/** Decides what a client's no brings: the next in line is asked at once. */
export function declineOffer(answering: Answering): Answered {
  const asked = openTo(answering, 'no');
  if ('kind' in asked) return asked;
  const no: Ask = { ...asked, answer: 'no', answeredAt: answering.now };
  return closeAsk(answering.offer, no, { who: 'client', action: 'declined' }, answering);
}

/** The ask that can still be answered; a repeat of the answer, or whatever comes too late, ends here. */
function openTo({ offer, number }: Answering, wanted: 'yes' | 'no'): Ask | Answered {
  const given = offer.asks.find((ask) => ask.number === number);
  if (given?.answer === wanted) return { kind: 'unchanged', offer };
  return openAskOf(offer, number) ?? offerRefused('offer-over');
}
