import { useState } from 'preact/hooks';
import type { DeletionView, RecordReply } from '../../../schemas/records.ts';
import { deleteRecord } from '../api/record-routes.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { TextLine } from '../parts/text-line.tsx';
import type { RecordDesk } from './use-record.ts';

type Props = { readonly record: RecordReply; readonly desk: RecordDesk };

const BASES = [
  ['retention', 'The time to keep it is over'],
  ['request', 'They asked, and we found that we need not keep it'],
] as const;

/** Orders that the record go for good, after a question. */
export function DeletePanel({ record, desk }: Props) {
  const { times } = useDesk();
  const [asking, setAsking] = useState(false);
  const over = record.keptUntil <= record.now;
  const until = times.day(record.keptUntil.slice(0, 10));
  return (
    <Panel title="Delete the record">
      <p>
        {over ? `It had to be kept until ${until}.` : `It must be kept until ${until}.`} What is
        deleted cannot be brought back. A certificate stays: what kinds, how many, when and by whom.
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          Delete …
        </button>
      </div>
      {asking ? (
        <DeleteDialog record={record} desk={desk} onClose={() => setAsking(false)} />
      ) : null}
    </Panel>
  );
}

function DeleteDialog({ record, desk, onClose }: Props & { readonly onClose: () => void }) {
  const [basis, setBasis] = useState<DeletionView['basis'] | null>(null);
  const [name, setName] = useState('');
  const order = async () => {
    if (basis === null) return;
    onClose();
    await desk.change(deleteRecord(record.id, basis), 'The record will be gone within minutes');
  };
  return (
    <Dialog title="Delete this record for good" role="alertdialog" onEscape={onClose}>
      <fieldset>
        <legend>On what ground</legend>
        {BASES.map(([value, says]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="basis"
              checked={basis === value}
              onChange={() => setBasis(value)}
            />
            <span>{says}</span>
          </label>
        ))}
      </fieldset>
      <TextLine
        label={`Type their full name, ${record.person.name}, to be sure`}
        value={name}
        onInput={setName}
      />
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={basis === null || name.trim() !== record.person.name}
          onClick={() => void order()}
        >
          Delete for good
        </button>
        <button type="button" class="button" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  );
}
