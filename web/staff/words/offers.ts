import type { Offer, OfferLine } from '../api/offer-routes.ts';
import { mailTrouble } from './mails.ts';

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
  { answer, at, until, answeredAt, mail }: Ask,
  moment: (iso: string) => string,
): string {
  switch (answer) {
    case 'open':
      return mail?.state === 'pending'
        ? `is asked once the email goes out, and may answer until ${moment(until)} or later`
        : `asked ${moment(at)}, may answer until ${moment(until)}`;
    case 'yes':
      return `said yes ${moment(answeredAt ?? at)}`;
    case 'no':
      return `said no ${moment(answeredAt ?? at)}`;
    case 'none':
      return `did not answer by ${moment(until)}`;
    case 'unreached':
      return 'was asked, but the email did not arrive';
    case 'taken-back':
      return answeredAt === null
        ? 'was asked; the offer was taken back before an answer'
        : `said yes ${moment(answeredAt)}; the time was let go since`;
  }
}

/** Whether somebody must be asked another way, because the mail that asked did not get through. */
export const askNotReached = ({ answer, mail }: Pick<Ask, 'answer' | 'mail'>): boolean =>
  answer === 'open' && mail !== null && (mailTrouble(mail) || mail.state === 'dropped');

/** Who is asked now, if anybody is. */
export const openAsk = ({ state, asks }: Pick<Offer, 'state' | 'asks'>): Ask | undefined =>
  state === 'asking' ? asks.find(({ answer }) => answer === 'open') : undefined;

/** The offer that keeps a time for a client who has said yes. */
export const keptFor = (offers: readonly Offer[], intakeId: string): Offer | undefined =>
  offers.find(
    ({ state, asks }) =>
      state === 'held' && asks.some((ask) => ask.answer === 'yes' && ask.intakeId === intakeId),
  );
