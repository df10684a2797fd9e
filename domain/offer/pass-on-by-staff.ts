import type { Deciding } from '../course/decision.ts';
import type { StaffMember } from '../staff/role.ts';
import { closeAsk, openAskOf } from './close-ask.ts';
import type { Ask, Offer } from './offer.ts';
import { offerRefused, type OfferDecision } from './offer-decision.ts';

/** Why staff do not wait for the answer of whoever is asked. */
export const PASS_ON_REASONS = [
  /** The client told them: by telephone, or in person. */
  'said-no',
  /** The mail did not arrive. */
  'not-reached',
] as const;
export type PassOnReason = (typeof PASS_ON_REASONS)[number];

const ANSWER = { 'said-no': 'no', 'not-reached': 'unreached' } as const;
const ACTION = { 'said-no': 'declined-by-telephone', 'not-reached': 'passed-on' } as const;

/**
 * Decides about not waiting for an answer any longer: whoever is asked now is asked no more, and the
 * next in line is asked at once. A link that was mailed reads that the time is no longer open.
 */
export function passOnByStaff({
  offer,
  version,
  number,
  because,
  member,
  ...facts
}: Pick<Deciding, 'newId' | 'now'> & {
  readonly offer: Offer;
  /** The version that was on the screen. */
  readonly version: number;
  /** Which ask. */
  readonly number: number;
  readonly because: PassOnReason;
  readonly member: StaffMember;
}): OfferDecision {
  if (offer.version !== version) return offerRefused('changed-meanwhile');
  const asked = openAskOf(offer, number);
  if (!asked) return offerRefused('offer-over');
  const ended: Ask = { ...asked, answer: ANSWER[because], answeredAt: facts.now };
  return closeAsk(offer, ended, { who: member.id, action: ACTION[because] }, facts);
}
