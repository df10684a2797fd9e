import type { Deciding } from '../course/decision.ts';
import { isFinal, type MailRow } from '../mail/mail.ts';
import { isHeld, type MailHold } from '../mail/mail-hold.ts';
import { changeOffer, withAsk } from './change-offer.ts';
import { openAskOf } from './close-ask.ts';
import type { Ask, Offer } from './offer.ts';
import type { OfferDecided } from './offer-decision.ts';
import { answerTime, isCutShort, timeToAnswer } from './time-to-answer.ts';

type Longer = Deciding & { readonly offer: Offer };

/**
 * Decides whether somebody whose time to answer has run out is waited for all the same: while all mails
 * are held back, since nobody could be asked instead, and while their own mail may still go out, since
 * they were not asked yet. They get their time anew from now, as far as the opening leaves any;
 * `undefined` where their turn is over.
 */
export function moreTime({
  offer,
  ask,
  mail,
  hold,
  ...facts
}: Longer & {
  readonly ask: Ask;
  /** The mail that asks them. */
  readonly mail: MailRow | undefined;
  readonly hold: MailHold;
}): OfferDecided | undefined {
  const { practice, now } = facts;
  const mayGoOut = mail !== undefined && !isFinal(mail.state) && now < mail.usefulUntil;
  if (!isHeld(hold) && !mayGoOut) return undefined;
  const { until } = answerTime(offer, practice, now);
  return until > now ? asked(offer, { ...ask, until }, facts) : undefined;
}

/**
 * Decides whether the time to answer begins anew, because the mail that asks goes out only now: later
 * than planned, so that the mail would name an end that leaves less than was meant. An end never comes
 * nearer, so whatever a mail or the page has named stays true.
 */
export function timeFromMail({
  offer,
  number,
  ...facts
}: Longer & { readonly number: number }): OfferDecided | undefined {
  const ask = openAskOf(offer, number);
  const time = timeToAnswer(offer, facts.practice, facts.now);
  return ask && time && isCutShort(ask, time)
    ? asked(offer, { ...ask, ...time }, facts)
    : undefined;
}

/** The offer with the ask as it is now, and the job that waits for its end. */
const asked = (offer: Offer, longer: Ask, facts: Deciding): OfferDecided =>
  changeOffer(
    offer,
    {
      to: { asks: withAsk(offer, longer) },
      goesOnAt: longer.until,
      did: { who: 'clock', action: 'gave-time', fields: ['asks'] },
    },
    facts,
  );
