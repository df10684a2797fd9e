import {
  Provider,
  type ClientMetadata,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { accessClaims, API, API_TOKEN_SECONDS, apiInfo, type ApiFacts } from './access-token.ts';
import type { IssuerKeys } from './keys.ts';
import type { People } from './people.ts';
import { openSignInStore } from './sign-in-store.ts';
import { errorPage, signedOutPage, signOutPage, type Page } from './pages.ts';

export type IssuerOptions = {
  /** Where the product is served, such as `http://127.0.0.1:8080`. */
  readonly origin: string;
  readonly path: '/local/issuer';
  readonly dataDir: string;
  readonly clock: Clock;
  readonly people: People;
  readonly clientId: string;
  /** The scope that staff routes ask for. */
  readonly scope: string;
  readonly groupClaim: string;
  /** Where the console may be come back to, after signing in and after signing out. */
  readonly redirectUris: readonly string[];
};

/** Seconds, as on AWS: a working day is the longest that anyone stays signed in. */
const WORKING_DAY = 8 * 60 * 60;

/** OpenID Connect by oidc-provider, set up as the practice's Cognito pool is. */
export function makeProvider(o: IssuerOptions, keys: IssuerKeys): Provider {
  return new Provider(o.origin + o.path, {
    ...staffAndClient(o),
    ...likeCognito(o),
    adapter: openSignInStore(join(o.dataDir, 'issuer', 'sign-ins.json'), o.clock),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies], names: { session: 'staff_sign_in' } },
    interactions: { url: (_ctx, { uid }) => `${o.path}/sign-in/${uid}` },
    loadExistingGrant: (ctx) => grantAll(ctx, o.scope),
    renderError: (ctx, { error, error_description }) =>
      show(ctx, errorPage(error, error_description ?? '')),
    features: features(o),
    // The console is served from the issuer's own origin: no other page may call it.
    clientBasedCORS: (_ctx, origin) => origin === o.origin,
  });
}

function features(api: ApiFacts): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => API,
      useGrantedResource: () => true,
      getResourceServerInfo: () => apiInfo(api),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => show(ctx, signOutPage(form)),
      postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage()),
    },
  };
}

/** Claims in the ID token, a refresh token at every sign-in, PKCE, and Cognito's lives and claims. */
function likeCognito(o: IssuerOptions): Configuration {
  return {
    conformIdTokenClaims: false,
    issueRefreshToken: () => true,
    pkce: { required: () => true },
    formats: {
      customizers: {
        jwt: (_ctx, _token, parts) => {
          parts.payload = accessClaims(parts.payload, o);
        },
      },
    },
    ttl: {
      AccessToken: API_TOKEN_SECONDS,
      IdToken: API_TOKEN_SECONDS,
      AuthorizationCode: 60,
      Interaction: 60 * 60,
      RefreshToken: WORKING_DAY,
      Session: WORKING_DAY,
      Grant: WORKING_DAY,
    },
  };
}

function staffAndClient(o: IssuerOptions): Configuration {
  const { clientId, redirectUris, groupClaim, people } = o;
  const client: ClientMetadata = {
    client_id: clientId,
    // `native` would ask for consent again and again on a loopback address.
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [...redirectUris],
    post_logout_redirect_uris: [...redirectUris],
  };
  return {
    clients: [client],
    claims: { openid: ['sub', 'name', 'email', 'email_verified', groupClaim] },
    findAccount: (_ctx, id) => {
      const person = people.find(id);
      // Removed: no new sign-in, and none renewed.
      if (!person?.enabled) return undefined;
      const { name, email, groups } = person;
      const claims = { sub: id, name, email, email_verified: true, [groupClaim]: groups };
      return { accountId: id, claims: () => claims };
    },
  };
}

/** Nobody is asked for consent: the console and its sign-in belong to the same practice. */
async function grantAll({ oidc }: KoaContextWithOIDC, scope: string) {
  const { client, session, provider } = oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const earlier = session.grantIdFor(client.clientId);
  const grant =
    (earlier === undefined ? undefined : await provider.Grant.find(earlier)) ??
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email offline_access');
  grant.addResourceScope(API, scope);
  await grant.save();
  return grant;
}

function show(ctx: KoaContextWithOIDC, { html, headers }: Page): void {
  ctx.set(headers);
  ctx.type = 'html';
  ctx.body = html;
}
