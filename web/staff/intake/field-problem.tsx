import type { DecisionDraft, DraftField, DraftProblem } from './decision-draft.ts';

/** What each part of the decision form gets. */
export type FieldProps = {
  readonly draft: DecisionDraft;
  readonly change: (next: DecisionDraft) => void;
  readonly problems: readonly DraftProblem[];
};

const problemPlace = (field: DraftField) => `problem-${field}`;

/** The attributes that tie a control to its problem, where there is one. */
export function problemAttributes(problems: readonly DraftProblem[], field: DraftField) {
  const wrong = problems.some((problem) => problem.field === field);
  return wrong ? { 'aria-invalid': true, 'aria-describedby': problemPlace(field) } : {};
}

type Props = Pick<FieldProps, 'problems'> & { readonly field: DraftField };

export function FieldProblem({ problems, field }: Props) {
  const problem = problems.find((one) => one.field === field);
  if (problem === undefined) return null;
  return (
    <p class="problem" id={problemPlace(field)}>
      {problem.says}
    </p>
  );
}
