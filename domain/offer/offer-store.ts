import type { NotWritten } from '../course/course-store.ts';
import type { MailRow } from '../mail/mail.ts';
import type { Offer } from './offer.ts';
import type { OfferWrites } from './offer-writes.ts';
import type { Waiting } from './waiting-line.ts';

/** Where offers and those who wait for one are kept. */
export type OfferStore = {
  /** Read consistently. */
  find(offerId: string): Promise<Offer | undefined>;
  /** Offers in any state of times after `now`, by start; from an index, so perhaps a moment behind. */
  ahead(now: Date): Promise<readonly Offer[]>;
  /** The mails to those who were asked, in no order that counts; read consistently. */
  mailsOf(offer: Offer): Promise<readonly MailRow[]>;
  /** Everybody on the waiting list, in no order that counts: listed by an index, each read as it is. */
  waiting(): Promise<readonly Waiting[]>;
  /** One transaction. Of several reasons `stale` is the one that is told. */
  write(writes: OfferWrites): Promise<{ readonly kind: 'written' } | NotWritten>;
};
