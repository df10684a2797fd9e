import type { Provider, ResourceServer } from 'oidc-provider';
import type { Clock } from '../clock.ts';
import type { People } from './people.ts';

/** Names the API in oidc-provider's terms; its tokens are for the client, as Cognito's are. */
export const API = 'urn:practice:api';
/** Seconds: the life that the practice's Cognito client gives an access token. */
export const API_TOKEN_SECONDS = 10 * 60;

export type ApiFacts = { readonly scope: string; readonly clientId: string };

export function apiInfo({ scope, clientId }: ApiFacts): ResourceServer {
  return {
    scope,
    audience: clientId,
    accessTokenTTL: API_TOKEN_SECONDS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  };
}

type Claims = Record<string, unknown>;
type ClaimSources = {
  readonly groupClaim: string;
  readonly clock: Clock;
  readonly people: People;
};

/**
 * An access token's claims as Cognito would write them, by the machine's clock.
 *
 * oidc-provider counts time by the real clock, as the browser does; only this token is read by the
 * gateway, whose time may have been moved, so only this token is moved along.
 */
export function accessClaims(written: Claims, { groupClaim, clock, people }: ClaimSources): Claims {
  const person = people.find(String(written['sub']));
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  const life = Number(written['exp']) - Number(written['iat']);
  return {
    ...written,
    iat: issuedAt,
    exp: issuedAt + life,
    token_use: 'access',
    username: person?.email,
    [groupClaim]: person?.groups ?? [],
  };
}

/** Mints the token that signing in as this person would give, on the same path through the provider. */
export async function mintAccessToken(
  provider: Provider,
  facts: ApiFacts,
  personId: string,
): Promise<string> {
  const client = await provider.Client.find(facts.clientId);
  if (client === undefined) throw new Error('the issuer has lost its only client');
  const token = new provider.AccessToken({
    client,
    accountId: personId,
    scope: facts.scope,
    gty: 'authorization_code',
    grantId: '',
    resourceServer: new provider.ResourceServer(API, apiInfo(facts)),
  });
  return token.save();
}
