import type { FocusArea, Suggestion } from '../focus/suggestion.ts';
import type { Decision, Intake } from '../intake/intake.ts';

/** What was suggested for somebody and what counselor and client settled on. It names nobody. */
export type FocusPair = {
  readonly suggested: Pick<Suggestion, 'primary' | 'secondary' | 'strength'>;
  readonly confirmed: { readonly primary: FocusArea; readonly secondary: FocusArea | null };
};

/**
 * The pair that a decision makes: the suggestion as it stood when the decision was made, beside the
 * focus that it confirms. `null` where it confirms none. A later decision's pair takes its place.
 */
export function focusPairOf(
  { focus: { primary, secondary, strength } }: Pick<Intake, 'focus'>,
  { confirmedFocus }: Pick<Decision, 'confirmedFocus'>,
): FocusPair | null {
  if (confirmedFocus === null) return null;
  return { suggested: { primary, secondary, strength }, confirmed: confirmedFocus };
}
