import type { OfferAtSending } from '../../domain/mail/mail-store.ts';
import { offerNews } from '../../emails/offer-news.ts';
import { openingOffer } from '../../emails/opening-offer.ts';
import { pageAddress } from '../../emails/page-address.ts';
import type { Addressed, ToWrite } from './to-write.ts';

/** A letter about an offer: to the client who is asked, or to staff. */
export function offerLetter({
  row,
  record: { offer, client },
  letterhead,
  links,
}: ToWrite<OfferAtSending>): Addressed {
  const { practice, webAddress } = letterhead;
  switch (row.kind) {
    case 'offer-news': {
      const view = { webAddress, senderName: practice.mail.senderName, state: offer.state };
      return { to: practice.staff.notices, ...offerNews(view) };
    }
    case 'opening-offer': {
      const ask = offer.asks.find(({ number }) => number === row.about.version);
      const token = links.find(({ link }) => link.purpose === 'offer')?.token;
      if (!ask || token === undefined) throw new Error('An offer without its ask or its link');
      const page = pageAddress(webAddress, `offer#${token}`);
      return { to: client ? [client.email] : [], ...openingOffer({ practice, offer, ask, page }) };
    }
    default:
      throw new Error(`No letter of kind ${row.kind} is about an offer`);
  }
}
