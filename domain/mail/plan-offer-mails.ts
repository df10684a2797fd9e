import type { Ask, Offer } from '../offer/offer.ts';
import type { MailRow, OfferMailKind } from './mail.ts';
import { mailId } from './plan-intake-mails.ts';

const HOUR = 3_600_000;
/** News of an offer must outlive a weekend's failure: somebody may count on a time. */
const NEWS_HOURS = 7 * 24;

/** The id of the mail that asks one client: whoever shows the offer finds by it what became of the mail. */
export const offerMailId = ({ id }: Pick<Offer, 'id'>, { number }: Pick<Ask, 'number'>): string =>
  mailId('opening-offer', { id, version: number });

/**
 * Plans the mail that asks one client. It is worth sending until `lastAnswer`, the last moment at which
 * anybody may be waited for, because the time to answer begins with it.
 */
export const offerMail = (
  { id }: Pick<Offer, 'id'>,
  { number, at }: Pick<Ask, 'number' | 'at'>,
  { lastAnswer, now }: { readonly lastAnswer: Date; readonly now: Date },
): MailRow =>
  row('opening-offer', { id, version: number }, { due: at, usefulUntil: lastAnswer, now });

/** Plans the note to staff that an offer has come to something; due now. */
export const offerNewsMail = (offer: Pick<Offer, 'id' | 'version'>, now: Date): MailRow =>
  row('offer-news', offer, {
    due: now,
    usefulUntil: new Date(now.getTime() + NEWS_HOURS * HOUR),
    now,
  });

const row = (
  kind: OfferMailKind,
  { id, version }: { readonly id: string; readonly version: number },
  { due, usefulUntil, now }: Pick<MailRow, 'due' | 'usefulUntil'> & { readonly now: Date },
): MailRow => ({
  id: mailId(kind, { id, version }),
  kind,
  about: { record: 'offer', id, version },
  state: 'pending',
  due,
  usefulUntil,
  attempts: 0,
  faults: 0,
  createdAt: now,
  feedback: 'none',
});
