import { useState } from 'preact/hooks';
import { listBegun } from '../api/begun-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { Told } from '../parts/told.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { BegunRow } from './begun-row.tsx';
import { isEmptyCall } from './call-draft.ts';
import { CallForm } from './call-form.tsx';

/** Requests that were begun on the telephone, and the form to begin one. */
export function BegunPage() {
  const desk = useDesk();
  const { state, again } = useLoad('begun', () => desk.api.ask(listBegun()));
  const heading = useTitle('By telephone · Staff console', 'begun');
  const [taking, setTaking] = useState(!isEmptyCall(desk.call));
  const [told, setTold] = useState<string | Failure | null>(null);
  const readAgain = () => void again();
  useShortcuts({ r: readAgain });
  const tell = async (what: string | Failure) => {
    setTold(what);
    await again();
  };
  return (
    <main class="view" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'inbox', status: 'new' })}>← Inbox</a>
      </nav>
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          By telephone
        </h1>
        <div class="view-tools">
          <button type="button" class="button" onClick={readAgain}>
            Read again
          </button>
          {taking ? null : (
            <button type="button" class="button button-main" onClick={() => setTaking(true)}>
              Take a request
            </button>
          )}
        </div>
      </header>
      <Told told={told} />
      {taking ? (
        <CallForm
          onClose={() => {
            setTaking(false);
            heading.current?.focus();
          }}
          onBegun={(name) => {
            setTaking(false);
            heading.current?.focus();
            const says = `The link is on its way to ${name}.`;
            desk.announce(says);
            void tell(says);
          }}
        />
      ) : null}
      <LoadNotes state={state} loading="Reading the requests …" onAgain={readAgain} />
      {state.at === 'ready' && state.value.requests.length === 0 && !taking ? (
        <div class="nothing">
          <p class="nothing-title">No request was begun by telephone.</p>
          <p class="quiet">
            Take down who calls and how to reach them: they get a link, and fill in the form
            themselves.
          </p>
        </div>
      ) : null}
      {state.at === 'ready' && state.value.requests.length > 0 ? (
        <>
          <ul class="rows" aria-label="Requests begun by telephone, the latest first">
            {state.value.requests.map((entry) => (
              <BegunRow key={entry.id} entry={entry} onTold={tell} />
            ))}
          </ul>
          {state.value.more ? <p class="quiet">There are more, begun earlier.</p> : null}
        </>
      ) : null}
    </main>
  );
}
