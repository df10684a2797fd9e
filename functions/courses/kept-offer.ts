import { heldFor, type Offer } from '../../domain/offer/offer.ts';
import type { CourseDeps } from './course-route.ts';

/**
 * The time that an offer keeps for this client, if any. The index may lag behind, but the booking
 * asks for the version that was read here.
 */
export async function keptFor(
  { offers, now }: Pick<CourseDeps, 'offers' | 'now'>,
  intakeId: string,
): Promise<Offer | undefined> {
  return (await offers.ahead(now())).find((offer) => heldFor(offer)?.intakeId === intakeId);
}
