import { OUTCOMES } from '../../../schemas/staff.ts';
import { OUTCOME_WORDS } from '../words/records.ts';
import { withOutcome } from './decision-draft.ts';
import { FieldProblem, problemAttributes, type FieldProps } from './field-problem.tsx';

export function OutcomeChoice({ draft, change, problems }: FieldProps) {
  return (
    <fieldset>
      <legend>What happens with this request</legend>
      <FieldProblem problems={problems} field="outcome" />
      {OUTCOMES.map((outcome) => (
        <label key={outcome} class="choice">
          <input
            type="radio"
            name="outcome"
            value={outcome}
            checked={draft.outcome === outcome}
            onChange={() => change(withOutcome(draft, outcome))}
            {...problemAttributes(problems, 'outcome')}
          />
          <span>
            {OUTCOME_WORDS[outcome].name} <span class="quiet">{OUTCOME_WORDS[outcome].means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
