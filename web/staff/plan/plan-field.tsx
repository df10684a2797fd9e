import type { PlanDraft } from './plan-draft.ts';
import type { PlanField, PlanProblem } from './read-plan.ts';

/** What each part of the plan's form gets. */
export type PlanFieldProps = {
  readonly draft: PlanDraft;
  readonly change: (next: PlanDraft) => void;
  readonly problems: readonly PlanProblem[];
};

const place = (field: PlanField) => `plan-problem-${field}`;

/** The attributes that find a control, and tie it to what is wrong with it. */
export function fieldAttributes(problems: readonly PlanProblem[], field: PlanField) {
  const wrong = problems.some((problem) => problem.field === field);
  return {
    'data-field': field,
    ...(wrong ? { 'aria-invalid': true, 'aria-describedby': place(field) } : {}),
  };
}

type Props = Pick<PlanFieldProps, 'problems'> & { readonly field: PlanField };

export function PlanFieldProblem({ problems, field }: Props) {
  const problem = problems.find((one) => one.field === field);
  if (problem === undefined) return null;
  return (
    <p class="problem" id={place(field)}>
      {problem.says}
    </p>
  );
}

export function focusOnField(field: PlanField): void {
  const found = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  found?.focus();
}
