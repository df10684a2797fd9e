import { DRAFT_PART_IDS } from './draft-parts.ts';
import type { Draft, PartValues } from './draft.ts';

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * The form that a draft's answers make, to be checked as a whole by its schema. `unasked` says what
 * a field holds that the form never came to; it never takes an answer's place.
 */
export function draftedForm(
  { language, values }: Pick<Draft, 'language' | 'values'>,
  unasked: PartValues,
): Readonly<Record<string, unknown>> {
  const given = DRAFT_PART_IDS.map((part) => values[part] ?? {});
  const fields = new Map([unasked, ...given].flatMap((part) => Object.entries(part)));
  // Who leaves every question about their life empty has still answered the form.
  let whole: Tree = { language, answers: { focus: {} } };
  for (const [field, value] of fields) whole = withField(whole, field.split('.'), value);
  return whole as Readonly<Record<string, unknown>>;
}

/** A step that is a number is a place in a list; no list of the form is longer. */
const PLACE = /^\d{1,2}$/;

/** Nothing is reached but what the form itself holds, and nothing that was given is changed. */
function withField(at: unknown, [step = '', ...inner]: readonly string[], value: unknown): Tree {
  const place = isTree(at) ? at : PLACE.test(step) ? [] : {};
  const held = Object.hasOwn(place, step) ? (place as Record<string, unknown>)[step] : undefined;
  const next = inner.length === 0 ? value : withField(held, inner, value);
  if (Array.isArray(place) && PLACE.test(step)) {
    return Object.assign([...(place as readonly unknown[])], { [step]: next });
  }
  return Object.fromEntries([...Object.entries(place), [step, next]]);
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
