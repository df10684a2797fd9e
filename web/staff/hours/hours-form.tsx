import { useState } from 'preact/hooks';
import { WEEKDAYS } from '../../../schemas/practice.ts';
import { setHours } from '../api/counselor-routes.ts';
import { failureWords } from '../api/failure-words.ts';
import type { Answer } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { weekdayWords } from '../words/wall-times.ts';
import { DaysOffFields, ExceptionFields } from './days-off-fields.tsx';
import { BUFFERS, type HoursDraft, hoursOf } from './hours-draft.ts';
import { SpanFields } from './span-fields.tsx';
import type { CounselorRead } from './contract.ts';

type Props = {
  readonly id: string;
  readonly start: HoursDraft;
  /** 0 for somebody who has no hours yet. */
  readonly version: number;
  /** Shown, and not to be changed by whoever looks. */
  readonly readOnly: boolean;
  readonly onSaved: (saved: CounselorRead) => void;
};

/** Everything that says when a counselor sees clients, saved as a whole. */
export function HoursForm({ id, start, version, readOnly, onSaved }: Props) {
  const { api, announce, practice } = useDesk();
  const [draft, change] = useState(start);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<Exclude<Answer<CounselorRead>, { is: 'ok' }> | null>(null);
  const save = async () => {
    setSending(true);
    const { name, email } = draft;
    const answer = await api.ask(setHours(id, { version, name, email, hours: hoursOf(draft) }));
    setSending(false);
    if (answer.is !== 'ok') return setFailed(answer);
    setFailed(null);
    announce('The hours are saved.');
    onSaved(answer.value);
  };
  const fields = { draft, change, today: practice.today };
  return (
    <form
      class="hours-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div role="status">{failed === null ? null : <NotSaved why={failed} />}</div>
      <fieldset class="hours-fields" disabled={readOnly}>
        <Who draft={draft} change={change} />
        <Panel title="Each week">
          {WEEKDAYS.map((day) => (
            <div key={day} class="week-row">
              <span class="week-day">{weekdayWords(day)}</span>
              <SpanFields
                of={weekdayWords(day)}
                spans={draft.week[day]}
                onChange={(spans) => change({ ...draft, week: { ...draft.week, [day]: spans } })}
              />
            </div>
          ))}
          <Buffer draft={draft} change={change} />
        </Panel>
        <Panel title="Days off">
          <DaysOffFields {...fields} />
        </Panel>
        <Panel title="Other hours on single dates">
          <ExceptionFields {...fields} />
        </Panel>
      </fieldset>
      {readOnly ? null : (
        <div class="actions">
          <button type="submit" class="button button-main" disabled={sending}>
            {sending ? 'Saving …' : 'Save the hours'}
          </button>
          {draft === start ? null : (
            <button type="button" class="button" onClick={() => change(start)}>
              Undo what is not saved
            </button>
          )}
        </div>
      )}
    </form>
  );
}

function NotSaved({ why }: { readonly why: Exclude<Answer<CounselorRead>, { is: 'ok' }> }) {
  const { title, hint } = failureWords(why);
  return (
    <Notice kind="warn" title={title}>
      <p>{hint}</p>
      {why.is === 'refused' ? why.reasons.map((reason) => <p key={reason}>{reason}</p>) : null}
    </Notice>
  );
}

type FieldsProps = {
  readonly draft: HoursDraft;
  readonly change: (draft: HoursDraft) => void;
};

function Who({ draft, change }: FieldsProps) {
  return (
    <Panel title="Who">
      <label class="field">
        Name
        <input
          type="text"
          value={draft.name}
          onInput={({ currentTarget }) => change({ ...draft, name: currentTarget.value })}
        />
      </label>
      <label class="field">
        Email for the morning overview
        <input
          type="email"
          value={draft.email}
          onInput={({ currentTarget }) => change({ ...draft, email: currentTarget.value })}
        />
      </label>
    </Panel>
  );
}

function Buffer({ draft, change }: FieldsProps) {
  return (
    <label class="field week-buffer">
      Kept free after each session
      <select
        value={String(draft.bufferMinutes)}
        onChange={({ currentTarget }) =>
          change({ ...draft, bufferMinutes: Number(currentTarget.value) })
        }
      >
        {BUFFERS.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {minutes === 0 ? 'Nothing' : `${minutes} minutes`}
          </option>
        ))}
      </select>
    </label>
  );
}
