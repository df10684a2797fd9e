import type { Deciding } from '../course/decision.ts';
import type { Intake } from '../intake/intake.ts';
import type { StaffMember } from '../staff/role.ts';
import { closeAsk } from './close-ask.ts';
import { offeredTo, type Ask, type Offer } from './offer.ts';
import type { OfferWrites } from './offer-writes.ts';

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
  turnsOf(intakeId, offers).map(({ offer, turn }) => {
    const no: Ask = { ...turn, answer: 'no', answeredAt: facts.now };
    const action = offer.state === 'held' ? 'gave-back' : 'declined';
    return closeAsk(offer, no, { who: 'client', action }, facts).writes;
  });

/**
 * Decides what a decision of staff does to the openings that are held out to, or kept for, the person
 * it is about. Whoever waits no longer is asked no longer, and the next in line is asked at once. A
 * time that was kept is free again, unless the client is accepted: it is kept for that course.
 */
export function offersAfterDecision(
  /** As it was decided. */
  { id: intakeId, status }: Pick<Intake, 'id' | 'status'>,
  /** All offers of times to come. */
  offers: readonly Offer[],
  { id: who }: Pick<StaffMember, 'id'>,
  facts: Facts,
): readonly OfferWrites[] {
  if (status === 'waitlisted') return [];
  return turnsOf(intakeId, offers)
    .filter(({ offer }) => offer.state === 'asking' || status !== 'accepted')
    .map(({ offer, turn }) => {
      const ended: Ask = { ...turn, answer: 'taken-back' };
      const action = offer.state === 'held' ? 'freed' : 'passed-on';
      return closeAsk(offer, ended, { who, action }, facts).writes;
    });
}

/** The offers whose turn is theirs: they are asked, or the time is kept for them. */
const turnsOf = (intakeId: string, offers: readonly Offer[]) =>
  offers.flatMap((offer) => {
    const turn = offeredTo(offer);
    return turn?.intakeId === intakeId ? [{ offer, turn }] : [];
  });
