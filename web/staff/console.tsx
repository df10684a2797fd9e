import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PublicPractice } from '../../schemas/public-practice.ts';
import type { StaffApi } from './api/staff-api.ts';
import type { IdleLimits } from './session/idle.ts';
import { openSessionChannel, type SessionChannel } from './session/session-channel.ts';
import { SignInPage, type NobodyBecause } from './session/sign-in-page.tsx';
import type { Arrival, OutBecause, SignIn } from './session/sign-in.ts';
import { SignedIn } from './signed-in.tsx';

type ConsoleDeps = {
  readonly practice: PublicPractice;
  readonly signIn: SignIn;
  readonly arrival: Arrival;
  readonly api: StaffApi;
  readonly idleLimits: IdleLimits;
};

/**
 * Puts the console into `root`. Leaving the page in any way forgets the sign-in and empties the
 * page at once, so that the browser's Back button finds nothing in its page cache.
 */
export function startConsole(root: Element, deps: ConsoleDeps): void {
  const channel = openSessionChannel();
  const show = (out: NobodyBecause | null) =>
    render(<Console {...deps} channel={channel} out={out} />, root);
  addEventListener('pagehide', () => {
    deps.signIn.forget();
    render(null, root);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show('fresh');
  });
  show(outOnArrival(deps.arrival));
}

type Props = ConsoleDeps & {
  readonly channel: SessionChannel;
  readonly out: NobodyBecause | null;
};

function Console({ channel, out: first, ...deps }: Props) {
  const { signIn, practice } = deps;
  const [out, setOut] = useState(first);
  const leave = (because: OutBecause) => {
    setOut(because);
    channel.tellSignedOut();
    void signIn.signOut(because).catch(() => undefined);
  };
  useEffect(
    () =>
      channel.onSignedOut(() => {
        signIn.forget();
        setOut((now) => now ?? 'elsewhere');
      }),
    [],
  );
  const toSignIn = () => signIn.signIn(location.hash);
  if (out !== null) return <SignInPage practice={practice} because={out} onSignIn={toSignIn} />;
  return <SignedIn {...deps} channel={channel} onLeave={leave} onSignInAgain={toSignIn} />;
}

function outOnArrival(arrival: Arrival): NobodyBecause | null {
  switch (arrival.is) {
    case 'signed-in':
      return null;
    case 'signed-out':
      return arrival.because;
    case 'refused':
      return 'refused';
    case 'fresh':
      return 'fresh';
  }
}
