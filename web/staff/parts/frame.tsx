import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Route } from '../state/route.ts';
import { Bar } from './bar.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Notice } from './notice.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useOnline } from './use-online.ts';

type Props = {
  readonly route: Route;
  readonly said: string;
  readonly onSignOut: () => void;
  readonly children: ComponentChildren;
};

/** What is around every view, and the places where the console speaks up. */
export function Frame({ route, said, onSignOut, children }: Props) {
  const [help, setHelp] = useState(false);
  const online = useOnline();
  useShortcuts({ '?': () => setHelp(true) });
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        Skip to the content
      </a>
      <Bar route={route} onHelp={() => setHelp(true)} onSignOut={onSignOut} />
      {online ? null : <Offline />}
      {children}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {help ? <HelpDialog onClose={() => setHelp(false)} /> : null}
    </>
  );
}

function Offline() {
  return (
    <aside class="frame-note" aria-label="Connection">
      <Notice kind="warn" title="You are offline" live>
        <p>What is shown may be out of date. Nothing can be saved until the network is back.</p>
      </Notice>
    </aside>
  );
}

/** The fragment is the console's route, so the skip link moves focus and leaves it alone. */
function skipToMain(event: Event) {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main h1')?.focus();
}
