import { useState } from 'preact/hooks';
import { previewAway } from '../api/counselor-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { Failed } from '../parts/states.tsx';
import type { AwayDays, AwayPreview } from './contract.ts';
import { DAY_OFF_KINDS, DateField, kindWords } from './days-off-fields.tsx';

type Props = {
  readonly counselorId: string;
  readonly onFound: (days: AwayDays, preview: AwayPreview) => void;
};

/** Which days; nothing is changed yet. */
export function AwayDates({ counselorId, onFound }: Props) {
  const { api, practice } = useDesk();
  const [days, setDays] = useState<AwayDays>({
    from: practice.today,
    to: practice.today,
    kind: 'leave',
  });
  const [why, setWhy] = useState<Failure | null>(null);
  const look = async () => {
    const answer = await api.ask(previewAway(counselorId, days));
    if (answer.is !== 'ok') return setWhy(answer);
    onFound(days, answer.value);
  };
  return (
    <Panel title="Which days?">
      {why === null ? null : <Failed why={why} onAgain={() => void look()} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <div class="day-row">
          <DateField
            label="First day"
            value={days.from}
            onChange={(from) => setDays({ ...days, from, to: days.to < from ? from : days.to })}
          />
          <DateField label="Last day" value={days.to} onChange={(to) => setDays({ ...days, to })} />
          <label class="field">
            Kind
            <select
              value={days.kind}
              onChange={({ currentTarget: { value } }) =>
                setDays({ ...days, kind: DAY_OFF_KINDS.find((kind) => kind === value) ?? 'leave' })
              }
            >
              {DAY_OFF_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kindWords(kind)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div class="actions">
          <button type="submit" class="button button-main">
            Show whom it concerns
          </button>
        </div>
      </form>
    </Panel>
  );
}
