import { generateKeyPair, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeDurably } from '../write-durably.ts';

const rsaKey = z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string() });
const kept = z.strictObject({ signing: rsaKey, cookies: z.string().min(32) });

/** What the issuer signs with: tokens by the RSA key, cookies by the secret. */
export type IssuerKeys = z.output<typeof kept>;

/** Reads the keys of this data folder, made at the first start, so that a restart ends no sign-in. */
export async function openKeys(path: string): Promise<IssuerKeys> {
  if (existsSync(path)) return kept.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const signing = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(9).toString('hex') };
  const keys = kept.parse({
    signing: { ...signing, use: 'sig', alg: 'RS256' },
    cookies: randomBytes(32).toString('hex'),
  });
  writeDurably(path, JSON.stringify(keys));
  return keys;
}

/** The half that anyone may have, to verify with. */
export function publicKeys({ signing }: IssuerKeys): object {
  const { kty, n, e } = signing;
  return { keys: [{ kty, n, e, kid: signing['kid'], use: 'sig', alg: 'RS256' }] };
}
