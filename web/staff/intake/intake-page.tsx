import { useEffect } from 'preact/hooks';
import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { go } from '../parts/use-route.ts';
import { useTitle } from '../parts/use-title.ts';
import { FIRST_ROUTE, routeFrom } from '../state/route.ts';
import { IntakeFile } from './intake-file.tsx';
import { neighbours } from './neighbours.ts';
import { Trail } from './trail.tsx';
import { useIntake } from './use-intake.ts';

/** One request: its states of reading, and the ways out of it. */
export function IntakePage({ id }: { readonly id: string }) {
  const intake = useIntake(id);
  const { state, again } = intake;
  const heading = useTitle('Request · Staff console', state.at);
  const readAgain = () => void again();
  useWaysOut(id, readAgain);
  return (
    <main class="view view-intake" id="main">
      <Trail id={id} />
      <LoadNotes state={state} loading="Opening the request …" onAgain={readAgain} />
      {state.at === 'ready' ? (
        <IntakeFile detail={state.value} desk={intake} heading={heading} />
      ) : (
        <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
          Request
        </h1>
      )}
    </main>
  );
}

function useWaysOut(id: string, readAgain: () => void) {
  const { lastList } = useDesk();
  const { previous, next } = neighbours(lastList.ids, id);
  const open = (to: string | null) => () => {
    if (to !== null) go({ view: 'intake', id: to });
  };
  useEffect(() => {
    lastList.opened = id;
  }, [id]);
  useShortcuts({
    j: open(next),
    k: open(previous),
    r: readAgain,
    u: () => go(routeFrom(lastList.fragment) ?? FIRST_ROUTE),
  });
}
