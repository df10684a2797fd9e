import type { IntakeList } from '../../../schemas/staff.ts';

/** Which page of the list is shown, and the way back: the service only ever names the next one. */
export type Place = { readonly after: string | null; readonly before: readonly (string | null)[] };

export const FIRST_PAGE: Place = { after: null, before: [] };

export function nextPage(place: Place, { next }: Pick<IntakeList, 'next'>): Place {
  return next === null ? place : { after: next, before: [...place.before, place.after] };
}

export function previousPage({ before }: Place): Place {
  return { after: before.at(-1) ?? null, before: before.slice(0, -1) };
}
