import type { PlannedSession } from '../course/contract.ts';
import { dateWords } from '../words/wall-times.ts';
import { withoutSkip, type PlanDraft } from './plan-draft.ts';

type Props = {
  readonly date: string;
  readonly draft: PlanDraft;
  readonly change: (next: PlanDraft) => void;
  readonly sessions: readonly PlannedSession[];
};

export function LeftOut({ date, draft, change, sessions }: Props) {
  return (
    <li class="date date-left-out">
      <span>{dateWords(date)} is left out</span>
      <button
        type="button"
        class="button button-bare"
        onClick={() => change(withoutSkip(draft, date, sessions))}
      >
        Put it back<span class="visually-hidden"> on {dateWords(date)}</span>
      </button>
    </li>
  );
}
