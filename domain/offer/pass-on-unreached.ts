import type { Deciding } from '../course/decision.ts';
import type { MailFeedback, MailRow } from '../mail/mail.ts';
import type { OfferAtSending } from '../mail/mail-store.ts';
import { changeOffer } from './change-offer.ts';
import { closeAsk, openAskOf } from './close-ask.ts';
import type { Ask, Offer } from './offer.ts';
import type { OfferDecided } from './offer-decision.ts';

type Facts = Pick<Deciding, 'newId' | 'now'>;

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
 * since nobody can answer what they never got. Who is reached elsewhere by now is asked there first:
 * what came back says nothing of their address. `nothing-to-pass-on` when that ask has ended since, so
 * that the same word twice does it once, and a yes stays a yes.
 */
export function passOnUnreached({
  offer,
  number,
  again,
  ...facts
}: Facts & {
  readonly offer: Offer;
  readonly number: number;
  /** The same mail once more, where they are reached at another address since it went out. */
  readonly again?: MailRow | undefined;
}): OfferDecided | { readonly kind: 'nothing-to-pass-on' } {
  const asked = openAskOf(offer, number);
  if (!asked) return { kind: 'nothing-to-pass-on' };
  if (again) return changeOffer(offer, askedAgain(asked, again), facts);
  const unreached: Ask = { ...asked, answer: 'unreached', answeredAt: facts.now };
  return closeAsk(offer, unreached, { who: 'mail-service', action: 'passed-on' }, facts);
}

const askedAgain = ({ until }: Ask, again: MailRow) => ({
  to: {},
  mails: [again],
  goesOnAt: until,
  did: { who: 'mail-service', action: 'sent-again', fields: ['asks'] },
});

/** Whether a client may be mailed, and at none of the addresses that a mail went to. */
export const isReachedElsewhere = (
  client: OfferAtSending['client'],
  mailedTo: readonly string[],
): boolean =>
  client !== undefined &&
  client.mayEmail &&
  mailedTo.length > 0 &&
  !mailedTo.some((address) => address.toLowerCase() === client.email.toLowerCase());
