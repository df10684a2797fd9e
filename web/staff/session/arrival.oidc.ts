import type { User, UserManager } from 'oidc-client-ts';
import type { Arrival } from './sign-in.ts';

/** Only what a redirect must carry to the issuer and back lies in the session's storage, by this prefix. */
export const REDIRECT_STATE = 'sign-in.';

export type Page = {
  readonly location: Location;
  readonly history: History;
  readonly sessionStorage: Storage;
};

type Arrived = { readonly user: User | null; readonly arrival: Arrival };

/** Reads what the issuer sent along, then wipes it from the address and from the storage. */
export async function arrive(manager: UserManager, page: Page): Promise<Arrived> {
  const sent = new URLSearchParams(page.location.search);
  const url = page.location.href;
  if (sent.has('code') || sent.has('error') || sent.has('state'))
    page.history.replaceState(null, '', page.location.pathname);
  try {
    if (sent.has('code') || sent.has('error')) return await signedIn(manager, url);
    if (sent.has('state')) return { user: null, arrival: await signedOut(manager, url) };
    return { user: null, arrival: { is: 'fresh' } };
  } catch {
    return { user: null, arrival: { is: 'refused' } };
  } finally {
    clearRedirectState(page.sessionStorage);
  }
}

async function signedIn(manager: UserManager, url: string): Promise<Arrived> {
  const user = await manager.signinRedirectCallback(url);
  return { user, arrival: { is: 'signed-in', fragment: fragmentIn(user.state) } };
}

async function signedOut(manager: UserManager, url: string): Promise<Arrival> {
  const { userState } = await manager.signoutRedirectCallback(url);
  const because = (userState as { because?: unknown } | undefined)?.because;
  return { is: 'signed-out', because: because === 'idle' ? 'idle' : 'asked' };
}

function fragmentIn(state: unknown): string {
  const fragment = (state as { fragment?: unknown } | undefined)?.fragment;
  return typeof fragment === 'string' && fragment.startsWith('#/') ? fragment : '';
}

export function clearRedirectState(storage: Storage): void {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  for (const name of names) if (name?.startsWith(REDIRECT_STATE)) storage.removeItem(name);
}
