import type { Intake } from '../../domain/intake/intake.ts';
import { isLive, type Offer } from '../../domain/offer/offer.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';

/** The offers that speak of a request: found in an index, then each read as it is. */
export async function offersTo(
  offers: Pick<OfferStore, 'ahead' | 'find'>,
  { id }: Pick<Intake, 'id'>,
  now: Date,
): Promise<readonly Offer[]> {
  const ahead = await offers.ahead(now);
  const theirs = ahead.filter(
    (offer) => isLive(offer) && offer.asks.some((ask) => ask.intakeId === id),
  );
  const found = await Promise.all(theirs.map((offer) => offers.find(offer.id)));
  return found.filter((offer) => offer !== undefined);
}
