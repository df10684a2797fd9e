import type { Ref } from 'preact';
import type { RecordReply } from '../../../schemas/records.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { Panel } from '../parts/panel.tsx';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { Certificate, countWords } from './certificate.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { CorrectionsPanel } from './corrections-panel.tsx';
import { DeletePanel } from './delete-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { HoldPanel } from './hold-panel.tsx';
import { Told } from '../parts/told.tsx';
import { useRecord, type RecordDesk } from './use-record.ts';

/** Everything an administrator may do with the record of one person, and none of its answers. */
export function RecordPage({ id }: { readonly id: string }) {
  const desk = useRecord(id);
  const heading = useTitle('Record · Staff console', id);
  const { state, again, told } = desk;
  return (
    <main class="view" id="main">
      <nav class="trail" aria-label="Records">
        <a href={fragmentOf({ view: 'records' })}>← Records</a>
        <a href={fragmentOf({ view: 'intake', id })}>The request</a>
      </nav>
      {state.at === 'ready' ? null : <Title heading={heading} name="Record" />}
      <LoadNotes state={state} loading="Reading the record …" onAgain={() => void again()} />
      {state.at === 'ready' ? <Whole record={state.value} desk={desk} heading={heading} /> : null}
      {state.at === 'ready' ? null : <Told told={told} />}
    </main>
  );
}

type Props = {
  readonly record: RecordReply;
  readonly desk: RecordDesk;
  readonly heading: Ref<HTMLHeadingElement>;
};

function Whole({ record, desk, heading }: Props) {
  const { person, counts, deletion } = record;
  const going = deletion !== null && deletion.state !== 'stopped';
  return (
    <>
      <Title heading={heading} name={person.name} />
      <p class="quiet record-lead">{countWords(counts)}</p>
      <Told told={desk.told} />
      <div class="record-parts">
        {deletion === null ? null : (
          <Panel title="Deletion">
            <Certificate deletion={deletion} />
          </Panel>
        )}
        <ExportPanel record={record} desk={desk} />
        {going ? null : <CorrectionForm record={record} desk={desk} />}
        <CorrectionsPanel corrections={record.corrections} />
        <HoldPanel record={record} desk={desk} />
        {going ? null : <DeletePanel record={record} desk={desk} />}
      </div>
    </>
  );
}

function Title({ heading, name }: Pick<Props, 'heading'> & { readonly name: string }) {
  return (
    <header class="view-head">
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h1>
    </header>
  );
}
