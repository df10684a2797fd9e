import { useState } from 'preact/hooks';
import type { RecordReply } from '../../../schemas/records.ts';
import { holdRecord } from '../api/record-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { useStaffName } from '../parts/people.ts';
import { TextLine } from '../parts/text-line.tsx';
import type { RecordDesk } from './use-record.ts';

type Props = { readonly record: RecordReply; readonly desk: RecordDesk };

/** While it stands nobody deletes the record, whatever its age and whoever asks. */
export function HoldPanel({ record: { id, holds }, desk }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const held = holds.some(({ lifted }) => lifted === null);
  const missing = reason.trim() === '';
  const turn = async () => {
    setTried(true);
    if (missing) return;
    const done = held ? 'The legal hold is lifted' : 'A legal hold is set';
    if (!(await desk.change(holdRecord(id, { held: !held, reason }), done))) return;
    setReason('');
    setTried(false);
  };
  return (
    <Panel title="Legal hold" aside={<span class="tag">{held ? 'held' : 'not held'}</span>}>
      <p>
        While a hold stands nobody can delete this record. Set one when a court, a board or a lawyer
        asks for it.
      </p>
      <Holds holds={holds} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void turn();
        }}
      >
        <TextLine
          label={held ? 'Why it can be lifted' : 'Why it must be kept'}
          value={reason}
          onInput={setReason}
        />
        <div role="status">
          {tried && missing ? <p class="problem">A reason is needed.</p> : null}
        </div>
        <div class="actions">
          <button type="submit" class="button">
            {held ? 'Lift the hold' : 'Set a hold'}
          </button>
        </div>
      </form>
    </Panel>
  );
}

function Holds({ holds }: Pick<RecordReply, 'holds'>) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  if (holds.length === 0) return null;
  return (
    <ul class="record-list">
      {holds.map(({ at, by, reason, lifted }) => (
        <li key={at}>
          <p>
            <strong>{times.moment(at)}</strong> by {nameOf(by)}: {reason}
          </p>
          {lifted === null ? null : (
            <p class="quiet">
              Lifted {times.moment(lifted.at)} by {nameOf(lifted.by)}: {lifted.reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
