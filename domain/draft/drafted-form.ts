import { DRAFT_PART_IDS } from './draft-parts.ts';
import type { Draft, PartValues } from './draft.ts';

type Tree = { [step: string]: unknown };

/**
 * The form that a draft's answers make, to be checked as a whole by its schema. `unasked` says what
 * a field holds that the form never came to; it never takes an answer's place.
 */
export function draftedForm(
  { language, values }: Pick<Draft, 'language' | 'values'>,
  unasked: PartValues,
): Tree {
  const given = DRAFT_PART_IDS.map((part) => values[part] ?? {});
  const fields = new Map([unasked, ...given].flatMap((part) => Object.entries(part)));
  // Who leaves every question about their life empty has still answered the form.
  const form: Tree = { language, answers: { focus: {} } };
  for (const [field, value] of fields) put(form, field.split('.'), value);
  return form;
}

/** A step that is a number is a place in a list. */
function put(form: Tree, steps: readonly string[], value: unknown): void {
  let place = form;
  steps.slice(0, -1).forEach((step, at) => {
    place[step] ??= /^\d+$/.test(steps[at + 1] ?? '') ? [] : {};
    place = place[step] as Tree;
  });
  place[steps.at(-1) ?? ''] = value;
}
