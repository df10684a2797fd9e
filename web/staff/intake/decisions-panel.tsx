import type { Decision, Suggestion } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { useStaffName } from '../parts/people.ts';
import { Panel } from '../parts/panel.tsx';
import { comparedWithSuggestion, confirmedFocusWords } from '../words/focus-areas.ts';
import { STATUS_WORDS } from '../words/records.ts';

type Props = { readonly decisions: readonly Decision[]; readonly suggestion: Suggestion };

/** What was decided, newest first; the suggestion stays beside it and is never overwritten. */
export function DecisionsPanel({ decisions, suggestion }: Props) {
  if (decisions.length === 0) return null;
  return (
    <Panel title="Decisions so far" name="decisions">
      <ol class="decisions" reversed>
        {decisions.toReversed().map((decision) => (
          <li key={decision.at}>
            <One decision={decision} suggestion={suggestion} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function One({ decision, suggestion }: { decision: Decision; suggestion: Suggestion }) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  return (
    <>
      <p>
        <strong>{STATUS_WORDS[decision.outcome]}</strong>{' '}
        <span class="quiet">
          by {nameOf(decision.by)}, {times.moment(decision.at)}
        </span>
      </p>
      <p class="lines">{decision.reason}</p>
      <p>
        Focus: <strong>{confirmedFocusWords(decision.confirmedFocus)}</strong>.{' '}
        <span class="quiet">{comparedWithSuggestion(decision.confirmedFocus, suggestion)}</span>
      </p>
    </>
  );
}
