import type { Deciding, Room } from '../course/decision.ts';
import type { JobRow } from '../jobs/job.ts';
import type { MailRow } from '../mail/mail.ts';
import type { MailHold } from '../mail/mail-hold.ts';
import { askNext, type Line } from './ask-next.ts';
import { changeOffer, raised } from './change-offer.ts';
import { moreTime } from './more-time.ts';
import type { Ask, Offer } from './offer.ts';
import type { OfferDecided } from './offer-decision.ts';

/**
 * Decides what the job of an offer brings: whoever has not answered in time is asked no longer, and
 * the next in line is, unless there is a reason to wait longer (more-time.ts). `nothing-to-pass-on`
 * when the offer has moved on or ended since the job was planned; the job is then over without it.
 */
export function passOn({
  offer,
  job,
  mail,
  hold,
  ...facts
}: Line &
  Room &
  Deciding & {
    readonly offer: Offer;
    readonly job: JobRow;
    /** The last that was planned to whoever is asked now. */
    readonly mail: MailRow | undefined;
    readonly hold: MailHold;
  }): OfferDecided | { readonly kind: 'nothing-to-pass-on' } {
  if (offer.state !== 'asking' || offer.version !== job.version) {
    return { kind: 'nothing-to-pass-on' };
  }
  const open = offer.asks.find(({ answer }) => answer === 'open');
  const longer = open && moreTime({ offer, ask: open, mail, hold, ...facts });
  if (longer) return longer;

  const silent = (ask: Ask): Ask => (ask.answer === 'open' ? { ...ask, answer: 'none' } : ask);
  const passed = { ...raised(offer), asks: offer.asks.map(silent) };
  const { offer: after, ...next } = askNext(passed, facts);
  const { state, asks } = after;
  const action = state === 'asking' ? 'passed-on' : state;
  const did = { who: 'clock', action, fields: ['asks', 'state'] };
  return changeOffer(offer, { to: { state, asks }, ...next, did }, facts);
}
