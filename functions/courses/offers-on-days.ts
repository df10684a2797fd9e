import type * as z from 'zod';
import type { BusyCell } from '../../domain/calendar/wall-time.ts';
import type { Dates } from '../../domain/course/away.ts';
import { offeredTo, offerHolding, offersOn } from '../../domain/offer/offer.ts';
import type { awayReply } from '../../schemas/away.ts';
import type { CourseDeps } from './course-route.ts';

/**
 * Openings of a counselor on these days that somebody is asked about or has said yes to. A kept one
 * holds cells, which are never out of date; one that is only held out is found in an index.
 */
export async function offersOnDays(
  { offers, clients, now }: Pick<CourseDeps, 'offers' | 'clients' | 'now'>,
  days: Dates,
  counselorId: string,
  /** The counselor's on those days. */
  busy: readonly BusyCell[],
): Promise<z.output<typeof awayReply>['offers']> {
  const kept = busy.map(({ holder }) => offerHolding(holder)).filter((id) => id !== undefined);
  const ahead = offersOn(days, counselorId, await offers.ahead(now()));
  const ids = new Set([...kept, ...ahead.map(({ id }) => id)]);
  const found = await Promise.all([...ids].map((id) => offers.find(id)));
  const live = offersOn(
    days,
    counselorId,
    found.filter((offer) => offer !== undefined),
  );
  const names = await clients.names(live.flatMap((offer) => offeredTo(offer)?.clientId ?? []));
  return live.map((offer) => ({
    offerId: offer.id,
    state: offer.state === 'held' ? 'held' : 'asking',
    start: offer.start,
    name: names.get(offeredTo(offer)?.clientId ?? '') ?? null,
  }));
}
