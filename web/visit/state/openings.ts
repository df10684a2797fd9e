import type { Openings } from '../api/visit-api.ts';

export type Day = { readonly date: string; readonly openings: Openings };

/** Openings under the day they are on by the practice's clock, in order. */
export function byDay(openings: Openings): readonly Day[] {
  const inOrder = openings.toSorted((one, other) =>
    `${one.date} ${one.time}` < `${other.date} ${other.time}` ? -1 : 1,
  );
  const dates = [...new Set(inOrder.map(({ date }) => date))];
  return dates.map((date) => ({
    date,
    openings: inOrder.filter((opening) => opening.date === date),
  }));
}
