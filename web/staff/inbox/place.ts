import type { IntakeList } from '../../../schemas/intake-list.ts';
import type { Find } from './find.ts';

type Page = {
  readonly after: string | null;
  /** How many lines the pages before it hold. */
  readonly passed: number;
};

/** Which page of the list is shown, and the way back: the service only ever names the next one. */
export type Place = Page & { readonly before: readonly Page[] };

/** What the inbox shows: what it is narrowed to, and the page of that. */
export type Question = { readonly find: Find; readonly place: Place };

export const FIRST_PAGE: Place = { after: null, passed: 0, before: [] };

export function nextPage(
  place: Place,
  { next, intakes }: Pick<IntakeList, 'next' | 'intakes'>,
): Place {
  const { after, passed, before } = place;
  if (next === null) return place;
  return { after: next, passed: passed + intakes.length, before: [...before, { after, passed }] };
}

export function previousPage({ before }: Place): Place {
  return { ...FIRST_PAGE, ...before.at(-1), before: before.slice(0, -1) };
}
