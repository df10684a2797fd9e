import { type JSONWebKeySet, type JWTPayload, createLocalJWKSet, errors, jwtVerify } from 'jose';
import type { Route } from './api-settings.ts';

export type Admission =
  | { readonly kind: 'open' }
  | { readonly kind: 'admitted'; readonly claims: JWTPayload; readonly scopes: readonly string[] }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden' };

export type Authorize = (
  guard: Route['guard'],
  authorization: string | undefined,
) => Promise<Admission>;

/**
 * Judges the token of a request as API Gateway's JWT authorizer does: signature, issuer, times, the
 * audience in `aud` or `client_id`, and one of the route's scopes.
 */
export function makeAuthorize(o: { jwks(): object; now(): Date }): Authorize {
  return async (guard, authorization) => {
    if (!guard) return { kind: 'open' };
    const { issuer, audience } = guard.authorizer;
    const token = /^(?:Bearer\s+)?(\S+)$/i.exec(authorization ?? '')?.[1];
    const claims = token && (await verified(token, issuer, o.jwks(), o.now()));
    if (!claims || !isFor(claims, audience)) return { kind: 'unauthorized' };
    const held = scopesOf(claims);
    const { scopes } = guard;
    return scopes.length === 0 || scopes.some((scope) => held.includes(scope))
      ? { kind: 'admitted', claims, scopes }
      : { kind: 'forbidden' };
  };
}

async function verified(
  token: string,
  issuer: string,
  jwks: object,
  currentDate: Date,
): Promise<JWTPayload | undefined> {
  try {
    const keys = createLocalJWKSet(jwks as JSONWebKeySet);
    const options = { issuer, currentDate, algorithms: ['RS256'], requiredClaims: ['exp'] };
    return (await jwtVerify(token, keys, options)).payload;
  } catch (fault) {
    if (fault instanceof errors.JOSEError || fault instanceof TypeError) return undefined;
    throw fault;
  }
}

function isFor(claims: JWTPayload, audience: readonly string[]): boolean {
  const named = claims.aud === undefined ? [claims['client_id']] : [claims.aud].flat();
  return named.some((each) => typeof each === 'string' && audience.includes(each));
}

function scopesOf(claims: JWTPayload): readonly string[] {
  const held = claims['scope'] ?? claims['scp'];
  if (Array.isArray(held)) return held.map(String);
  return typeof held === 'string' ? held.split(' ') : [];
}
