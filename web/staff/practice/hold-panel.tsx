import { useState } from 'preact/hooks';
import type { HoldView } from '../../../schemas/mail-hold.ts';
import { readHold, setHold } from '../api/administration-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { useRole } from '../parts/people.ts';
import { Failed } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { HELD_BECAUSE } from '../words/mails.ts';
import { TraceList } from './trace-list.tsx';

/** Whether mails go out at all: said plainly where they do not, and for an administrator to change. */
export function HoldPanel() {
  const { api, announce } = useDesk();
  const { state, again } = useLoad('mail-hold', () => api.ask(readHold()));
  const [asked, setAsked] = useState(false);
  if (state.at === 'loading') return null;
  if (state.at === 'failed') return <Failed why={state.why} onAgain={() => void again()} />;
  const view = state.value;
  const isHeld = view.state !== 'open';
  const done = async () => {
    setAsked(false);
    announce(isHeld ? 'The mails go out again.' : 'All mails are held back.');
    await again();
  };
  return (
    <>
      {isHeld ? <Held view={view} /> : null}
      <TraceList traces={view.traces} more={view.more} />
      <HoldButton isHeld={isHeld} onAsk={() => setAsked(true)} />
      {asked ? (
        <HoldDialog
          isHeld={isHeld}
          isRestored={view.state === 'restored'}
          onOrder={() => api.ask(setHold(!isHeld))}
          onDone={done}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  );
}

function Held({ view: { state, since, passes } }: { readonly view: HoldView }) {
  const { times } = useDesk();
  return (
    <Notice kind="warn" title="No mail goes out">
      <p>
        {HELD_BECAUSE[state]}
        {since === null ? '' : ` Held since ${times.moment(since)}.`} What is due waits. Alerts of
        urgent requests that come in now go out all the same.
      </p>
      {passes.length > 0 ? (
        <ul>
          {passes.map(({ name, told, news, lastAt }) => (
            <li key={name}>
              Replay {name}: word of {told} mails, {news} of them not known here, last at{' '}
              {times.moment(lastAt)}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}

function HoldButton({ isHeld, onAsk }: { readonly isHeld: boolean; readonly onAsk: () => void }) {
  if (useRole() !== 'administrator') return null;
  return (
    <p class="hold-act">
      <button type="button" class="button" onClick={onAsk}>
        {isHeld ? 'Let the mails go …' : 'Hold all mails back …'}
      </button>
    </p>
  );
}
