import type { Counselor } from '../course/contract.ts';
import { Panel } from '../parts/panel.tsx';
import { MissedFields, PlaceFields } from './agreement-fields.tsx';
import { LENGTHS, withLength, withRhythm } from './plan-draft.ts';
import { fieldAttributes, PlanFieldProblem, type PlanFieldProps } from './plan-field.tsx';
import { RhythmFields } from './rhythm-fields.tsx';
import { WhenFields } from './when-fields.tsx';

const MINUTES: readonly number[] = [30, 45, 50, 60, 75, 90];

type Props = PlanFieldProps & {
  readonly counselors: readonly Counselor[];
  /** The first session is booked already, with its counselor. */
  readonly begun: boolean;
};

export function PlanForm({ counselors, begun, ...props }: Props) {
  return (
    <Panel title="The plan" name="plan">
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <CounselorField {...props} counselors={counselors} begun={begun} />
        <LengthField {...props} />
        <FirstFields {...props} begun={begun} />
        <RhythmFields {...props} />
        <PlaceFields {...props} />
        <MissedFields {...props} />
      </form>
    </Panel>
  );
}

function CounselorField({ draft, change, problems, counselors, begun }: Props) {
  return (
    <div class="field">
      <label for="plan-counselor">Counselor</label>
      <PlanFieldProblem problems={problems} field="counselor" />
      <select
        id="plan-counselor"
        value={draft.counselorId}
        disabled={begun}
        onChange={({ currentTarget }) =>
          change(withRhythm(draft, { counselorId: currentTarget.value }))
        }
        {...fieldAttributes(problems, 'counselor')}
      >
        {draft.counselorId === '' ? <option value="">Choose</option> : null}
        {counselors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function LengthField({ draft, change }: PlanFieldProps) {
  return (
    <fieldset>
      <legend>Sessions</legend>
      <div class="segments">
        {LENGTHS.map((length) => (
          <label key={length} class="segment">
            <input
              type="radio"
              name="length"
              checked={draft.length === length}
              onChange={() => change(withLength(draft, length))}
            />
            <span>{length}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function FirstFields({ draft, change, problems, begun }: Omit<Props, 'counselors'>) {
  const { date, time } = draft;
  return (
    <fieldset>
      <legend>First session</legend>
      {begun ? (
        <p class="small">It is booked and stays. The others follow from this day and time.</p>
      ) : null}
      <PlanFieldProblem problems={problems} field="date" />
      <PlanFieldProblem problems={problems} field="time" />
      <WhenFields
        value={{ date, time }}
        counselorId={draft.counselorId}
        minutes={draft.minutes}
        wrong={{
          date: fieldAttributes(problems, 'date'),
          time: fieldAttributes(problems, 'time'),
        }}
        onChange={(to) =>
          change(to.date === date ? { ...draft, ...to } : withRhythm(draft, { ...to }))
        }
      />
      <label class="field field-beside">
        Minutes
        <select
          value={draft.minutes}
          onChange={({ currentTarget }) =>
            change({ ...draft, minutes: Number(currentTarget.value) })
          }
        >
          {[...new Set([...MINUTES, draft.minutes])]
            .sort((one, other) => one - other)
            .map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes}
              </option>
            ))}
        </select>
      </label>
    </fieldset>
  );
}
