import type { Deciding } from '../course/decision.ts';
import type { MailFeedback, MailRow } from '../mail/mail.ts';
import { closeAsk, openAskOf } from './close-ask.ts';
import type { Ask, Offer } from './offer.ts';
import type { OfferDecided } from './offer-decision.ts';

/** Nobody has read a mail of which this is told; one that was complained of was read. */
const UNREAD: ReadonlySet<MailFeedback> = new Set(['bounced', 'rejected']);

/** The ask whose mail did not arrive, by the last word on it; `undefined` of any other mail. */
export const unreachedBy = ({
  kind,
  about,
  feedback,
}: Pick<MailRow, 'kind' | 'about' | 'feedback'>):
  { readonly offerId: string; readonly number: number } | undefined =>
  kind === 'opening-offer' && UNREAD.has(feedback)
    ? { offerId: about.id, number: about.version }
    : undefined;

/**
 * Decides what follows when the mail of an ask did not arrive: the next in line is asked at once,
 * since nobody can answer what they never got. `nothing-to-pass-on` when that ask has ended since,
 * so that the same word twice does it once, and a yes stays a yes.
 */
export function passOnUnreached({
  offer,
  number,
  ...facts
}: Pick<Deciding, 'newId' | 'now'> & { readonly offer: Offer; readonly number: number }):
  OfferDecided | { readonly kind: 'nothing-to-pass-on' } {
  const asked = openAskOf(offer, number);
  if (!asked) return { kind: 'nothing-to-pass-on' };
  const unreached: Ask = { ...asked, answer: 'unreached', answeredAt: facts.now };
  return closeAsk(offer, unreached, { who: 'mail-service', action: 'passed-on' }, facts);
}
