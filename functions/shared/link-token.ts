import { createHash, randomBytes } from 'node:crypto';
import type { NewToken } from '../../domain/links/links-for.ts';

/** As many as nobody guesses: 43 characters of base64url. */
const TOKEN_BYTES = 32;

/** The name under which a token is kept. A plain hash is enough for what was drawn at random. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

export function newToken(): NewToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, hash: hashOfToken(token) };
}
