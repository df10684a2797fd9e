import { useEffect, useState } from 'preact/hooks';
import type { IntakeList } from '../../../schemas/staff.ts';
import type { Status } from '../contract.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import type { Loadable } from '../state/loadable.ts';
import { FIND_ALL } from './find.ts';
import { InboxHead } from './inbox-head.tsx';
import { InboxList } from './inbox-list.tsx';
import { FIRST_PAGE, nextPage, previousPage, type Place } from './place.ts';
import { useInbox } from './use-inbox.ts';

/** The list of one status. Its order is the service's: most urgent first, then longest waiting. */
export function Inbox({ status }: { readonly status: Status }) {
  const [place, setPlace] = useState<Place>(FIRST_PAGE);
  const { state, again } = useInbox(status, place);
  const [find, setFind] = useState(FIND_ALL);
  const readAgain = () => void again();
  useTopWhenGone(state, place, () => setPlace(FIRST_PAGE));
  useShortcuts({ r: readAgain });
  return (
    <main class="view" id="main">
      <InboxHead status={status} page={place.after} state={state} onAgain={readAgain} />
      <LoadNotes state={state} loading="Reading the inbox …" onAgain={readAgain} />
      {state.at === 'ready' ? (
        <InboxList
          list={state.value}
          find={find}
          onFind={setFind}
          status={status}
          page={place.before.length + 1}
          onNext={state.value.next === null ? null : () => setPlace(nextPage(place, state.value))}
          onPrevious={place.before.length === 0 ? null : () => setPlace(previousPage(place))}
        />
      ) : null}
    </main>
  );
}

/** The line that a page began after may be gone meanwhile: begin again at the top. */
function useTopWhenGone(state: Loadable<IntakeList>, { after }: Place, toTop: () => void) {
  const trouble = state.at === 'ready' ? state.trouble : state.at === 'failed' ? state.why : null;
  const gone = after !== null && trouble?.is === 'refused';
  useEffect(() => {
    if (gone) toTop();
  }, [gone]);
}
