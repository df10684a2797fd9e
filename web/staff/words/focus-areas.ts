import { confirmedFocus } from '../../../schemas/staff.ts';
import type { ConfirmedFocus, FocusArea, Suggestion } from '../contract.ts';

export const FOCUS_AREAS: readonly FocusArea[] = confirmedFocus.shape.primary.options;

/** The name counselors use, and the plain one that can be said to a client. */
type AreaWords = { readonly name: string; readonly plain: string };

export const AREA_WORDS: Readonly<Record<FocusArea, AreaWords>> = {
  grief: { name: 'Grief and loss', plain: 'losing someone' },
  role_dispute: { name: 'Role dispute', plain: 'trouble with someone' },
  role_transition: { name: 'Role transition', plain: 'a big life change' },
  interpersonal_deficits: {
    name: 'Interpersonal deficits',
    plain: 'feeling alone or cut off',
  },
};

/** A word, never a percentage: the question set is not validated. */
export const STRENGTH_WORDS: Readonly<Record<Suggestion['strength'], string>> = {
  clear: 'clear',
  some: 'some signs',
  tentative: 'tentative',
  unclear: 'unclear',
};

const NO_FOCUS = 'No clear focus yet';

export function suggestedFocus({ primary }: Pick<Suggestion, 'primary'>): string {
  return primary === 'none' ? NO_FOCUS : AREA_WORDS[primary].name;
}

export function clientsPick(pick: Suggestion['clientsPick']): string {
  if (pick === null) return 'They did not say.';
  if (pick === 'not-sure') return 'They were not sure.';
  return `${AREA_WORDS[pick].name} (${AREA_WORDS[pick].plain})`;
}

export function confirmedFocusWords(focus: ConfirmedFocus): string {
  if (focus === null) return 'Not settled yet';
  const first = AREA_WORDS[focus.primary].name;
  return focus.secondary === null ? first : `${first}, then ${AREA_WORDS[focus.secondary].name}`;
}

/** Whether counselor and client settled on what was suggested; both stay on record either way. */
export function comparedWithSuggestion(
  focus: ConfirmedFocus,
  suggestion: Pick<Suggestion, 'primary'>,
): string {
  const suggested = `The suggestion was: ${suggestedFocus(suggestion)}.`;
  if (focus === null || focus.primary === suggestion.primary) return suggested;
  return `Differs from the suggestion. ${suggested}`;
}
