import { MAX_REASON } from './decision-draft.ts';
import { FieldProblem, problemAttributes, type FieldProps } from './field-problem.tsx';

const TELL_FROM = 200;

export function ReasonField({ draft, change, problems }: FieldProps) {
  const left = MAX_REASON - [...draft.reason].length;
  return (
    <div class="field">
      <label for="reason">
        Reason <span class="quiet">(stays on record)</span>
      </label>
      <FieldProblem problems={problems} field="reason" />
      <textarea
        id="reason"
        name="reason"
        rows={4}
        required
        value={draft.reason}
        onInput={(event) => change({ ...draft, reason: event.currentTarget.value })}
        {...problemAttributes(problems, 'reason')}
      />
      {left > TELL_FROM ? null : (
        <p class="small">
          {left >= 0 ? `${left} characters left` : `${-left} characters too many`}
        </p>
      )}
    </div>
  );
}
