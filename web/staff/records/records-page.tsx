import { listRecords, type Records } from '../api/record-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { Panel } from '../parts/panel.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { PracticeHead } from '../practice/practice-head.tsx';
import { fragmentOf } from '../state/route.ts';
import { Certificate } from './certificate.tsx';

/** Records whose time is over, and the certificates of those that were deleted. */
export function RecordsPage() {
  const { api } = useDesk();
  const { state, again } = useLoad('records', () => api.ask(listRecords()));
  const heading = useTitle('Records · Staff console', 'records');
  return (
    <main class="view" id="main">
      <PracticeHead now="records" heading={heading} />
      <p class="record-lead">
        To copy, correct, hold or delete the record of one person, open their request and choose
        “Whole record”.
      </p>
      <LoadNotes state={state} loading="Reading the records …" onAgain={() => void again()} />
      {state.at === 'ready' ? <Lists records={state.value} /> : null}
    </main>
  );
}

function Lists({ records: { past, deletions } }: { readonly records: Records }) {
  const { times } = useDesk();
  return (
    <div class="record-parts">
      <Panel title="Past their time">
        {past.length === 0 ? (
          <p class="quiet">No record has been kept for longer than it must be.</p>
        ) : (
          <ul class="record-list">
            {past.map(({ id, name, keptUntil }) => (
              <li key={id}>
                <a href={fragmentOf({ view: 'record', id })}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <span class="quiet">had to be kept until {times.day(keptUntil.slice(0, 10))}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Certificates">
        {deletions.length === 0 ? (
          <p class="quiet">Nothing has been deleted.</p>
        ) : (
          <ul class="record-list">
            {deletions.map((deletion) => (
              <li key={deletion.recordId}>
                <Certificate deletion={deletion} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
