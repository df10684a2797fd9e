import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../contract.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import type { Loadable } from '../state/loadable.ts';
import { FindBar } from './find-bar.tsx';
import { FIND_ALL, isFindAll, type Listed } from './find.ts';
import { HeldNotice } from './held-notice.tsx';
import { InboxHead } from './inbox-head.tsx';
import { InboxList } from './inbox-list.tsx';
import { NothingFound } from './nothing-found.tsx';
import { FIRST_PAGE, nextPage, previousPage, type Place } from './place.ts';
import { useInbox } from './use-inbox.ts';
import { useQuestion } from './use-question.ts';

/** The list of one status. Its order is the service's: most urgent first, then longest waiting. */
export function Inbox({ status }: { readonly status: Status }) {
  const { find, setFind, question, goTo } = useQuestion(status);
  const { place } = question;
  const { state, again } = useInbox(status, question);
  // The heading takes focus when somebody turns a page, and never while they type a name.
  const [turned, setTurned] = useState(0);
  const readAgain = () => void again();
  const turnTo = (to: Place) => {
    setTurned(turned + 1);
    goTo(to);
  };
  useTopWhenGone(state, place, () => goTo(FIRST_PAGE));
  useShortcuts({ r: readAgain });
  const list = state.at === 'ready' ? state.value : null;
  return (
    <main class="view" id="main">
      <InboxHead status={status} turned={turned} state={state} onAgain={readAgain} />
      <FindBar find={find} onFind={setFind} />
      <LoadNotes
        state={state}
        loading={isFindAll(question.find) ? 'Reading the inbox …' : 'Looking through the lists …'}
        onAgain={readAgain}
      />
      {list === null || list.mailsHeldSince === null ? null : (
        <HeldNotice since={list.mailsHeldSince} />
      )}
      {list === null ? null : list.intakes.length === 0 && place.before.length === 0 ? (
        <NothingFound
          status={status}
          find={question.find}
          onAll={() => setFind(FIND_ALL)}
          onEverywhere={() => setFind({ ...find, everywhere: true })}
        />
      ) : (
        <InboxList
          list={list}
          status={status}
          find={question.find}
          place={place}
          onNext={list.next === null ? null : () => turnTo(nextPage(place, list))}
          onPrevious={place.before.length === 0 ? null : () => turnTo(previousPage(place))}
        />
      )}
    </main>
  );
}

/** The line that a page began after may be gone meanwhile: begin again at the top. */
function useTopWhenGone(state: Loadable<Listed>, { after }: Place, toTop: () => void) {
  const trouble = state.at === 'ready' ? state.trouble : state.at === 'failed' ? state.why : null;
  const gone = after !== null && trouble?.is === 'refused';
  useEffect(() => {
    if (gone) toTop();
  }, [gone]);
}
