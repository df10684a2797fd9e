import { useState } from 'preact/hooks';
import type { RecordReply } from '../../../schemas/records.ts';
import { exportRecord, type RecordExport } from '../api/record-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import type { RecordDesk } from './use-record.ts';

type Props = { readonly record: RecordReply; readonly desk: RecordDesk };

/** One file with everything; that it was taken is on record. */
export function ExportPanel({ record: { id }, desk: { tell } }: Props) {
  const { api } = useDesk();
  const [asking, setAsking] = useState(false);
  const take = async () => {
    setAsking(true);
    const answer = await api.ask(exportRecord(id));
    setAsking(false);
    if (answer.is !== 'ok') return tell(answer);
    save(answer.value, `record-${id}.json`);
    tell('The copy is in your downloads');
  };
  return (
    <Panel title="A copy of everything">
      <p>
        The form and its answers, the review, courses, appointments, the state of every mail, and
        who did what: one file, in JSON. It leaves our hands with you, so keep it as carefully.
      </p>
      <div class="actions">
        <button type="button" class="button" disabled={asking} onClick={() => void take()}>
          {asking ? 'One moment …' : 'Download the record'}
        </button>
      </div>
    </Panel>
  );
}

/** Hands the file to the browser; its name says nothing of the person. */
function save(content: RecordExport, name: string): void {
  const text = JSON.stringify(content, null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
