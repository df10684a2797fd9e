import { PLACE_WORDS } from '../words/courses.ts';
import { fieldAttributes, PlanFieldProblem, type PlanFieldProps } from './plan-field.tsx';

/** Where the sessions take place. */
export function PlaceFields({ draft, change, problems }: PlanFieldProps) {
  return (
    <>
      <fieldset>
        <legend>Where</legend>
        <div class="choices-inline">
          {(['office', 'video'] as const).map((place) => (
            <label key={place} class="choice">
              <input
                type="radio"
                name="place"
                checked={draft.place === place}
                onChange={() => change({ ...draft, place })}
              />
              <span>{PLACE_WORDS[place]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {draft.place === 'office' ? null : (
        <div class="field">
          <label for="plan-link">
            Link to the video room <span class="quiet">(the same for all)</span>
          </label>
          <PlanFieldProblem problems={problems} field="link" />
          <input
            id="plan-link"
            type="url"
            autocomplete="off"
            placeholder="https://"
            value={draft.link}
            onInput={({ currentTarget }) => change({ ...draft, link: currentTarget.value })}
            {...fieldAttributes(problems, 'link')}
          />
          <p class="small">Mails show it only where the client agreed to that.</p>
        </div>
      )}
    </>
  );
}

/** What a missed session does: said before the course begins, never afterwards. */
export function MissedFields({ draft, change, problems }: PlanFieldProps) {
  return (
    <fieldset>
      <legend>When a session is missed</legend>
      <PlanFieldProblem problems={problems} field="missed" />
      {[false, true].map((counts) => (
        <label key={String(counts)} class="choice">
          <input
            type="radio"
            name="missed"
            checked={draft.missedCounts === counts}
            onChange={() => change({ ...draft, missedCounts: counts })}
            {...(counts ? {} : fieldAttributes(problems, 'missed'))}
          />
          <span>
            {counts ? 'It counts' : 'It does not count'}{' '}
            <span class="quiet">
              {counts
                ? `The course stays at ${draft.length} with the missed one among them. The end date holds.`
                : `All ${draft.length} are to take place: another can be agreed for it. The end date moves only openly.`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
