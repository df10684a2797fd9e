import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';

type Claims = Record<string, unknown>;
type Forging = {
  /** The claims and header of a token that is good, to be spoilt. */
  readonly good: { readonly claims: Claims; readonly header: { alg: string; kid: string } };
  readonly now: number;
  /** Signs by the issuer's own key, which a forger would not have. */
  readonly signed: (claims: Claims, header?: object) => Promise<string>;
  readonly signedByAnother: (claims: Claims, header?: object) => Promise<string>;
  readonly signedByPublicKey: (claims: Claims) => Promise<string>;
};

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const dropping = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

/** Each is a token of a counselor but for one thing. */
const FORGERIES: readonly (readonly [string, (with_: Forging) => Promise<string>])[] = [
  [
    'without a signature, by the algorithm "none"',
    async ({ good }) => `${part({ ...good.header, alg: 'none' })}.${part(good.claims)}.`,
  ],
  [
    'of the algorithm "None", spelt to slip through',
    async ({ good }) => `${part({ ...good.header, alg: 'nOnE' })}.${part(good.claims)}.`,
  ],
  [
    'signed with the public key as if it were a secret (HS256)',
    ({ good, signedByPublicKey }) => signedByPublicKey(good.claims),
  ],
  ['signed by another key', ({ good, signedByAnother }) => signedByAnother(good.claims)],
  [
    'that brings its own key along (jwk)',
    ({ good, signedByAnother }) =>
      signedByAnother(good.claims, { kid: 'mine', jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }),
  ],
  [
    'that says where to fetch its key (jku)',
    ({ good, signedByAnother }) =>
      signedByAnother(good.claims, { kid: 'mine', jku: 'https://elsewhere.example/jwks' }),
  ],
  [
    'whose key id is a path',
    ({ good, signedByAnother }) => signedByAnother(good.claims, { kid: '../../../../dev/null' }),
  ],
  [
    'of another issuer',
    ({ good, signed }) => signed({ ...good.claims, iss: 'https://elsewhere.example' }),
  ],
  [
    'of an issuer whose name begins alike',
    ({ good, signed }) => signed({ ...good.claims, iss: `${String(good.claims['iss'])}.example` }),
  ],
  [
    'made for another application',
    ({ good, signed }) => signed({ ...good.claims, aud: 'another', client_id: 'another' }),
  ],
  [
    'that is over',
    ({ good, signed, now }) => signed({ ...good.claims, iat: now - 900, exp: now - 300 }),
  ],
  ['without an end', ({ good, signed }) => signed(dropping(good.claims, 'exp'))],
  [
    'that begins tomorrow',
    ({ good, signed, now }) => signed({ ...good.claims, nbf: now + 86_400, exp: now + 90_000 }),
  ],
  [
    'whose claims were changed after it was signed',
    async ({ good, signed }) => {
      const [header = '', , signature = ''] = (await signed(good.claims)).split('.');
      const raised = { ...good.claims, 'cognito:groups': ['administrator'] };
      return `${header}.${part(raised)}.${signature}`;
    },
  ],
  [
    'whose signature is cut short',
    async ({ good, signed }) => (await signed(good.claims)).slice(0, -8),
  ],
];

describe('a token that the sign-in did not give', () => {
  let product: LocalProduct;
  let forging: Forging;
  beforeAll(async () => {
    product = await startLocalProduct();
    forging = await forgingFor(product);
  });
  afterAll(() => product.stop());

  const ask = async (token: string) =>
    (
      await fetch(`${product.origin}/api/staff/intakes`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).status;

  test('is told from the good one that each is made of', async () => {
    expect(await ask(await forging.signed(forging.good.claims))).toBe(200);
  });

  test.for(FORGERIES)('%s opens nothing', async ([, forge]) => {
    expect(await ask(await forge(forging))).toBe(401);
  });

  // The gateway tells an ID token by its missing scope, and answers as for any other: 403.
  test('an ID token in place of an access token opens nothing', async () => {
    const { client_id: aud, ...access } = dropping(forging.good.claims, 'scope');
    expect(await ask(await forging.signed({ ...access, aud, token_use: 'id' }))).toBe(403);
  });

  test('an access token without the staff scope opens nothing', async () => {
    const claims = { ...forging.good.claims, scope: 'openid profile' };
    expect(await ask(await forging.signed(claims))).toBe(403);
  });
});

async function forgingFor(product: LocalProduct): Promise<Forging> {
  const file = readFileSync(join(product.dataDir, 'issuer', 'keys.json'), 'utf8');
  const { signing } = JSON.parse(file) as { signing: JWK & { kid: string } };
  const own = await importJWK(signing, 'RS256');
  const others = await generateKeyPair('RS256');
  const { n = '', e = '' } = signing;
  const shown = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
  const asSecret = new TextEncoder().encode(await exportSPKI(shown));

  const token = await product.issuer.token('counselor');
  const [header = '', claims = ''] = token
    .split('.')
    .map((each) => Buffer.from(each, 'base64url').toString());
  const good = {
    header: JSON.parse(header) as Forging['good']['header'],
    claims: JSON.parse(claims) as Claims,
  };
  const signer =
    (key: Parameters<SignJWT['sign']>[0], alg: string) =>
    (given: Claims, more: object = {}) =>
      new SignJWT(given).setProtectedHeader({ ...good.header, ...more, alg }).sign(key);
  return {
    good,
    now: Math.floor(product.clock.now().getTime() / 1000),
    signed: signer(own, 'RS256'),
    signedByAnother: signer(others.privateKey, 'RS256'),
    signedByPublicKey: signer(asSecret, 'HS256'),
  };
}
