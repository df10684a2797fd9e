import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import type { PublicPractice } from '../../../schemas/public-practice.ts';
import { arrive, clearRedirectState, REDIRECT_STATE, type Page } from './arrival.oidc.ts';
import type { Arrival, OutBecause, SignIn } from './sign-in.ts';

type Settings = PublicPractice['signIn'];

/**
 * Authorization code with PKCE against any OIDC issuer. When a token ends is left to the service:
 * this browser's clock may differ from the issuer's, so nothing here compares the two.
 */
export async function openSignIn(
  settings: Settings,
  page: Page,
): Promise<{ readonly signIn: SignIn; readonly arrival: Arrival }> {
  const memory = new InMemoryWebStorage();
  const manager = makeManager(settings, page, memory);
  const { user, arrival } = await arrive(manager, page);
  return { arrival, signIn: makeSignIn({ manager, memory, page, settings }, user) };
}

type Deps = {
  readonly manager: UserManager;
  readonly memory: InMemoryWebStorage;
  readonly page: Page;
  readonly settings: Settings;
};

function makeSignIn({ manager, memory, page, settings }: Deps, arrived: User | null): SignIn {
  let user = arrived;
  const forget = () => {
    user = null;
    memory.clear();
  };
  const renewed = async () => {
    const next = user?.refresh_token ? await manager.signinSilent().catch(() => null) : null;
    // A sign-out while the renewal was under way wins.
    user = user && next;
    return user?.access_token ?? null;
  };
  return {
    who: () => user && { id: user.profile.sub, name: user.profile.name ?? null },
    accessToken: () => user?.access_token ?? null,
    renew: oneAtATime(renewed),
    signIn: (fragment) => manager.signinRedirect({ state: { fragment } }),
    signOut: async (because) => {
      const ending = user;
      forget();
      clearRedirectState(page.sessionStorage);
      await endSession(manager, settings, { ending, because });
    },
    forget,
  };
}

function makeManager(settings: Settings, { location, sessionStorage }: Page, memory: Storage) {
  const console = `${location.origin}/staff`;
  return new UserManager({
    authority: settings.issuer,
    client_id: settings.clientId,
    redirect_uri: console,
    post_logout_redirect_uri: console,
    response_type: 'code',
    scope: `openid ${settings.scope}`,
    userStore: new WebStorageStateStore({ store: memory }),
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: REDIRECT_STATE }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}

/** A refresh token is good for one use: requests that fail together share one renewal. */
function oneAtATime<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => (running ??= run().finally(() => (running = null)));
}

/** Cognito asks for `client_id` and `logout_uri` where the standard has other names: both are sent. */
async function endSession(
  manager: UserManager,
  { clientId }: Settings,
  { ending, because }: { readonly ending: User | null; readonly because: OutBecause },
) {
  const offered = await manager.metadataService.getEndSessionEndpoint().catch(() => undefined);
  if (offered === undefined || ending?.id_token === undefined) return;
  await manager.signoutRedirect({
    id_token_hint: ending.id_token,
    state: { because },
    extraQueryParams: {
      client_id: clientId,
      logout_uri: manager.settings.post_logout_redirect_uri ?? '',
    },
  });
}
