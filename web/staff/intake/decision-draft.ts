import type { DecisionRequest } from '../../../schemas/staff.ts';
import type { FocusArea, Outcome } from '../contract.ts';

export const MAX_REASON = 2000;

/** The decision as it stands in the form. Nothing is chosen beforehand: the counselor chooses. */
export type DecisionDraft = {
  readonly outcome: Outcome | null;
  readonly reason: string;
  /** `open`: not settled yet, which has to be said too. */
  readonly primary: FocusArea | 'open' | null;
  readonly secondary: FocusArea | null;
};
export const EMPTY_DRAFT: DecisionDraft = {
  outcome: null,
  reason: '',
  primary: null,
  secondary: null,
};

export const isEmptyDraft = (draft: DecisionDraft): boolean =>
  draft.outcome === null && draft.reason.trim() === '' && draft.primary === null;

/** A second focus needs a first, and must differ from it. */
export function withPrimary(draft: DecisionDraft, primary: FocusArea | 'open'): DecisionDraft {
  const keeps = primary !== 'open' && draft.secondary !== primary;
  return { ...draft, primary, secondary: keeps ? draft.secondary : null };
}

export type DraftField = 'outcome' | 'reason' | 'primary';
export type DraftProblem = { readonly field: DraftField; readonly says: string };

/** Ready to be sent, or what is missing, in the order of the form. */
export function readDraft(
  draft: DecisionDraft,
  version: number,
): DecisionRequest | readonly DraftProblem[] {
  const { outcome, primary, secondary } = draft;
  const reason = draft.reason.trim();
  const problems = [
    ...(outcome === null ? [problem('outcome', 'Choose what happens with this request')] : []),
    ...(primary === null ? [problem('primary', 'Choose the focus, or “Not settled yet”')] : []),
    ...reasonProblem(reason),
  ];
  if (problems.length > 0 || outcome === null || primary === null) return problems;
  const confirmedFocus = primary === 'open' ? null : { primary, secondary };
  return { version, outcome, reason, confirmedFocus };
}

function reasonProblem(reason: string): DraftProblem[] {
  if (reason === '') return [problem('reason', 'Write the reason: it stays on record')];
  if ([...reason].length <= MAX_REASON) return [];
  return [problem('reason', `Shorten the reason to ${MAX_REASON} characters`)];
}

const problem = (field: DraftField, says: string): DraftProblem => ({ field, says });
