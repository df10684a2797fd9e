import { useState } from 'preact/hooks';
import type { HoldView } from '../../../schemas/mail-hold.ts';
import { readHold, setHold } from '../api/administration-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { useRole } from '../parts/people.ts';
import { Failed } from '../parts/states.tsx';
import { Told } from '../parts/told.tsx';
import { useLoad } from '../parts/use-load.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { HELD_BECAUSE } from '../words/mails.ts';
import { TraceList } from './trace-list.tsx';

/** Whether mails go out at all: said plainly where they do not, and for an administrator to change. */
export function HoldPanel() {
  const { api, announce } = useDesk();
  const { state, again, show } = useLoad('mail-hold', () => api.ask(readHold()));
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<Failure | null>(null);
  if (state.at === 'loading') return null;
  if (state.at === 'failed') return <Failed why={state.why} onAgain={() => void again()} />;
  const view = state.value;
  const isHeld = view.state !== 'open';
  const order = async () => {
    setAsked(false);
    const answer = await api.ask(setHold(!isHeld));
    setTold(answer.is === 'ok' ? null : answer);
    if (answer.is !== 'ok') return;
    show(answer.value);
    announce(isHeld ? 'The mails go out again.' : 'All mails are held back.');
  };
  return (
    <>
      <Told told={told} />
      {isHeld ? <Held view={view} /> : null}
      <TraceList traces={view.traces} more={view.more} />
      <HoldButton isHeld={isHeld} onAsk={() => setAsked(true)} />
      {asked ? (
        <HoldDialog
          isHeld={isHeld}
          isRestored={view.state === 'restored'}
          onClose={() => setAsked(false)}
          onOrder={() => void order()}
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
              Replay {name}: {told} told, {news} of them news, last at {times.moment(lastAt)}
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
