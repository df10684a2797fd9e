import type { Offer, OfferLine } from '../api/offer-routes.ts';

type Ask = Offer['asks'][number];
type Why = NonNullable<OfferLine['line'][number]['why']>;

/** How an offer stands, in one or two words. */
export const OFFER_STATE_WORDS: Readonly<Record<Offer['state'], string>> = {
  asking: 'Being offered',
  held: 'Kept: said yes',
  booked: 'Booked',
  'nobody-left': 'Nobody left to ask',
  lapsed: 'The time is gone',
  ended: 'Taken back',
};

/** Why somebody who waits is passed over. */
export const PASSED_OVER_WORDS: Readonly<Record<Why, string>> = {
  'not-cleared': 'urgent, and no counselor has cleared it: speak with the client first',
  'no-email': 'may not be emailed: call instead',
  'asked-before': 'was asked about this time already',
  'other-offer': 'is being asked about another time, or has one kept',
  'other-times': 'named other days or times of day',
};

/** What one client was asked, and what came of it; `moment` writes an instant. */
export function askWords(
  { answer, at, until, answeredAt }: Ask,
  moment: (iso: string) => string,
): string {
  switch (answer) {
    case 'open':
      return `asked ${moment(at)}, may answer until ${moment(until)}`;
    case 'yes':
      return `said yes ${moment(answeredAt ?? at)}`;
    case 'no':
      return `said no ${moment(answeredAt ?? at)}`;
    case 'none':
      return `did not answer by ${moment(until)}`;
    case 'taken-back':
      return 'was asked; the offer was taken back before an answer';
  }
}
