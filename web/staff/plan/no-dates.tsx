import type { PlanDraft } from './plan-draft.ts';
import { missingForDates } from './read-plan.ts';

/** Before there is a date to show: what is still to be chosen. */
export function NoDates({
  draft,
  checking,
}: {
  readonly draft: PlanDraft;
  readonly checking: boolean;
}) {
  if (checking)
    return (
      <div class="panel plan-empty" role="status">
        <p>Checking the dates …</p>
      </div>
    );
  return (
    <div class="panel plan-empty">
      <h2>Every date appears here</h2>
      <p class="quiet">Before anything is booked. To see them:</p>
      <ul class="lines-list">
        {missingForDates(draft).map(({ field, says }) => (
          <li key={field}>{says}</li>
        ))}
      </ul>
    </div>
  );
}
