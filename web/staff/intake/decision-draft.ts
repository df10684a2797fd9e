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
  /** Whether the client is told by the letter that was shown. */
  readonly letter: boolean | null;
};
export const EMPTY_DRAFT: DecisionDraft = {
  outcome: null,
  reason: '',
  primary: null,
  secondary: null,
  letter: null,
};

export const isEmptyDraft = (draft: DecisionDraft): boolean =>
  draft.outcome === null && draft.reason.trim() === '' && draft.primary === null;

/** A second focus needs a first, and must differ from it. */
export function withPrimary(draft: DecisionDraft, primary: FocusArea | 'open'): DecisionDraft {
  const keeps = primary !== 'open' && draft.secondary !== primary;
  return { ...draft, primary, secondary: keeps ? draft.secondary : null };
}

/** The letter is read for one outcome: with another it is chosen anew. */
export const withOutcome = (draft: DecisionDraft, outcome: Outcome): DecisionDraft => ({
  ...draft,
  outcome,
  letter: draft.outcome === outcome ? draft.letter : null,
});

export type DraftField = 'outcome' | 'reason' | 'primary' | 'letter';
export type DraftProblem = { readonly field: DraftField; readonly says: string };

/** What the form speaks of: a client who may not be mailed gets no letter. */
export type Decidable = {
  readonly version: number;
  readonly callInstead: string | null;
};

/** Ready to be sent, or what is missing, in the order of the form. */
export function readDraft(
  draft: DecisionDraft,
  { version, callInstead }: Decidable,
): DecisionRequest | readonly DraftProblem[] {
  const { outcome, primary, secondary } = draft;
  const reason = draft.reason.trim();
  const problems = [
    ...(outcome === null ? [problem('outcome', 'Choose what happens with this request')] : []),
    ...(primary === null ? [problem('primary', 'Choose the focus, or “Not settled yet”')] : []),
    ...reasonProblem(reason),
    ...letterProblem(draft, callInstead),
  ];
  if (problems.length > 0 || outcome === null || primary === null) return problems;
  const confirmedFocus = primary === 'open' ? null : { primary, secondary };
  const letter = callInstead === null && draft.letter === true;
  return { version, outcome, reason, confirmedFocus, letter };
}

function reasonProblem(reason: string): DraftProblem[] {
  if (reason === '') return [problem('reason', 'Write the reason: it stays on record')];
  if ([...reason].length <= MAX_REASON) return [];
  return [problem('reason', `Shorten the reason to ${MAX_REASON} characters`)];
}

function letterProblem(
  { outcome, letter }: DecisionDraft,
  callInstead: Decidable['callInstead'],
): DraftProblem[] {
  if (outcome === null || callInstead !== null || letter !== null) return [];
  return [problem('letter', 'Choose whether the letter goes')];
}

const problem = (field: DraftField, says: string): DraftProblem => ({ field, says });
