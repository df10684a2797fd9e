import type { FocusArea } from '../contract.ts';
import { AREA_WORDS, FOCUS_AREAS } from '../words/focus-areas.ts';
import { withPrimary } from './decision-draft.ts';
import { FieldProblem, problemAttributes, type FieldProps } from './field-problem.tsx';

/** What counselor and client settled on. The suggestion is written beside it and never filled in. */
export function FocusChoice(props: FieldProps) {
  const { draft, change, problems } = props;
  return (
    <>
      <fieldset>
        <legend>Focus, as settled with the client</legend>
        <FieldProblem problems={problems} field="primary" />
        {([...FOCUS_AREAS, 'open'] as const).map((area) => (
          <label key={area} class="choice">
            <input
              type="radio"
              name="primary"
              value={area}
              checked={draft.primary === area}
              onChange={() => change(withPrimary(draft, area))}
              {...problemAttributes(problems, 'primary')}
            />
            <span>{area === 'open' ? 'Not settled yet' : AREA_WORDS[area].name}</span>
          </label>
        ))}
      </fieldset>
      {draft.primary === null || draft.primary === 'open' ? null : (
        <Second {...props} first={draft.primary} />
      )}
    </>
  );
}

function Second({ draft, change, first }: FieldProps & { first: FocusArea }) {
  const others = FOCUS_AREAS.filter((area) => area !== first);
  return (
    <label class="field">
      Second focus <span class="quiet">(optional)</span>
      <select
        name="secondary"
        value={draft.secondary ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ ...draft, secondary: others.find((area) => area === value) ?? null })
        }
      >
        <option value="">None</option>
        {others.map((area) => (
          <option key={area} value={area}>
            {AREA_WORDS[area].name}
          </option>
        ))}
      </select>
    </label>
  );
}
