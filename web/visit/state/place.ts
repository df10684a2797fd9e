import type { VisitReply } from '../../../schemas/visit.ts';

/** What the page shows: all that the link opens, one appointment of several, or a step about one. */
export type Place =
  { readonly at: 'all' } | { readonly at: 'one' | 'move' | 'cancel'; readonly session: number };

export const ALL: Place = { at: 'all' };

/** A place as the browser's history gives it back; what is no place is the first page. */
export function asPlace(said: unknown): Place {
  if (typeof said !== 'object' || said === null || !('at' in said)) return ALL;
  const { at } = said;
  if (at !== 'one' && at !== 'move' && at !== 'cancel') return ALL;
  return 'session' in said && typeof said.session === 'number'
    ? { at, session: said.session }
    : ALL;
}

/**
 * The nearest place that is still open: the browser's history may name a step that the appointment
 * no longer allows, and a link that has changed opens no step at all.
 */
export function reachable(place: Place, { appointments, changed }: VisitReply): Place {
  if (place.at === 'all' || changed) return ALL;
  const found = appointments.find(({ session }) => session === place.session);
  if (!found) return ALL;
  if (place.at === 'one' || found.may[place.at]) return place;
  return cardOf(place.session, appointments);
}

/** Where one appointment is shown with everything that can be done about it. */
export const cardOf = (session: number, appointments: VisitReply['appointments']): Place =>
  appointments.length === 1 ? ALL : { at: 'one', session };
