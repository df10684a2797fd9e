import type { Inventory } from '../../../schemas/inventory.ts';
import type { Timeline } from '../../../schemas/timeline.ts';

/*
 * What a picture holds is kept as one answer like any other: as text, here JSON. Dates stand as they
 * were typed until they are sent.
 */

export const toldPeople = (answer: string): Inventory =>
  answer === '' ? { people: [] } : (JSON.parse(answer) as Inventory);
export const toldEvents = (answer: string): Timeline =>
  answer === '' ? { events: [] } : (JSON.parse(answer) as Timeline);

/** A picture with nothing on it is no answer. */
export const keptPeople = (told: Inventory): string =>
  told.people.length > 0 || told.everyone !== undefined ? JSON.stringify(told) : '';
export const keptEvents = (told: Timeline): string =>
  told.events.length > 0 || told.onset !== undefined ? JSON.stringify(told) : '';

/** `2026-5` as the fields give it becomes `2026-05`. */
export const isoMonth = (typed: string): string =>
  typed
    .split('-')
    .map((part, at) => (at === 0 ? part : part.padStart(2, '0')))
    .join('-');

/** The answer as the request has it: nothing of what was left empty. */
export function toldBody(answer: string): unknown {
  return JSON.parse(answer, (key, value: unknown) => {
    if (value === '') return undefined;
    return key === 'when' && typeof value === 'string' ? isoMonth(value) : value;
  });
}
