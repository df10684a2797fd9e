import { useEffect, useState } from 'preact/hooks';
import { searchAudit, type AuditPage as Found } from '../api/administration-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { addDays } from '../words/wall-times.ts';
import { AuditFilters, type AuditSearch } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { PracticeHead } from './practice-head.tsx';

type State =
  | { readonly at: 'loading' }
  | { readonly at: 'failed'; readonly why: Failure }
  | { readonly at: 'ready'; readonly rows: Found['rows']; readonly next: string | null };

const WEEK = 6;

/** Who did what, when, to which fields; never a value. */
export function AuditPage() {
  const { api, practice, announce } = useDesk();
  const heading = useTitle('Audit · Staff console', 'audit');
  const [search, setSearch] = useState<AuditSearch>({
    from: addDays(practice.today, -WEEK),
    to: practice.today,
  });
  const [state, setState] = useState<State>({ at: 'loading' });
  const read = async (before: Found['rows'], after?: string) => {
    const answer = await api.ask(searchAudit({ ...search, ...(after && { after }) }));
    if (answer.is !== 'ok') return setState({ at: 'failed', why: answer });
    const rows = [...before, ...answer.value.rows];
    announce(`${rows.length} rows`);
    setState({ at: 'ready', rows, next: answer.value.next });
  };
  const again = () => {
    setState({ at: 'loading' });
    void read([]);
  };
  useEffect(again, [search]);
  return (
    <main class="view" id="main">
      <PracticeHead now="audit" heading={heading} />
      <AuditFilters search={search} onSearch={setSearch} />
      {state.at === 'loading' ? <Loading what="Reading the trail …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={again} /> : null}
      {state.at === 'ready' && state.rows.length === 0 ? (
        <div class="nothing">
          <p class="nothing-title">Nothing is on record for this.</p>
          <p class="quiet">Look at more days, or at everybody.</p>
        </div>
      ) : null}
      {state.at === 'ready' && state.rows.length > 0 ? <AuditTable rows={state.rows} /> : null}
      {state.at === 'ready' && state.next !== null ? (
        <button
          type="button"
          class="button no-print"
          onClick={() => void read(state.rows, state.next ?? undefined)}
        >
          Show earlier rows
        </button>
      ) : null}
    </main>
  );
}
