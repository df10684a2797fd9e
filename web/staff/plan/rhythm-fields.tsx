import { WEEKDAYS } from '../../../schemas/practice.ts';
import type { CadenceKind } from '../course/contract.ts';
import { CADENCE_WORDS } from '../words/courses.ts';
import { clockWords, quarters, weekdayOf, weekdayWords } from '../words/wall-times.ts';
import { withRhythm } from './plan-draft.ts';
import { fieldAttributes, PlanFieldProblem, type PlanFieldProps } from './plan-field.tsx';

const CADENCES: readonly CadenceKind[] = ['weekly', 'twice-weekly', 'weekly-then-fortnightly'];

/** How the sessions follow one another. */
export function RhythmFields(props: PlanFieldProps) {
  const { draft, change } = props;
  return (
    <>
      <fieldset>
        <legend>Rhythm</legend>
        {CADENCES.map((cadence) => (
          <label key={cadence} class="choice">
            <input
              type="radio"
              name="cadence"
              checked={draft.cadence === cadence}
              onChange={() => change(withRhythm(draft, { cadence }))}
            />
            <span>
              {CADENCE_WORDS[cadence].name}{' '}
              <span class="quiet">{CADENCE_WORDS[cadence].means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {draft.cadence === 'twice-weekly' ? <Second {...props} /> : null}
      {draft.cadence === 'weekly-then-fortnightly' ? <Fortnightly {...props} /> : null}
    </>
  );
}

function Second(props: PlanFieldProps) {
  const { draft, change, problems } = props;
  return (
    <div class="when when-second">
      <SecondDay {...props} />
      <div class="field">
        <label for="plan-second-time">at</label>
        <select
          id="plan-second-time"
          value={draft.second.time}
          onChange={({ currentTarget: { value } }) =>
            change({ ...draft, second: { ...draft.second, time: value } })
          }
          {...fieldAttributes(problems, 'second-time')}
        >
          <option value="">Choose</option>
          {quarters('06:00', '21:45').map((time) => (
            <option key={time} value={time}>
              {clockWords(time)}
            </option>
          ))}
        </select>
      </div>
      <PlanFieldProblem problems={problems} field="second-day" />
      <PlanFieldProblem problems={problems} field="second-time" />
    </div>
  );
}

/** Never the weekday of the first session: two on one day are none of ours. */
function SecondDay({ draft, change, problems }: PlanFieldProps) {
  const first = draft.date === '' ? null : weekdayOf(draft.date);
  const days = WEEKDAYS.filter((day) => day !== first);
  const choose = (value: string) => {
    const day = days.find((one) => one === value) ?? '';
    change(withRhythm(draft, { second: { ...draft.second, day } }));
  };
  return (
    <div class="field">
      <label for="plan-second-day">And on</label>
      <select
        id="plan-second-day"
        value={draft.second.day}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        {...fieldAttributes(problems, 'second-day')}
      >
        <option value="">Choose</option>
        {days.map((day) => (
          <option key={day} value={day}>
            {weekdayWords(day)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Fortnightly({ draft, change }: PlanFieldProps) {
  return (
    <label class="field">
      Every two weeks for
      <select
        value={draft.lastFortnightly}
        onChange={({ currentTarget: { value } }) =>
          change(withRhythm(draft, { lastFortnightly: value === '3' ? 3 : 2 }))
        }
      >
        <option value="2">the last 2 sessions</option>
        <option value="3">the last 3 sessions</option>
      </select>
    </label>
  );
}
