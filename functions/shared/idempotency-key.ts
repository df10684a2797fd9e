import type { HttpRequest } from './http.ts';

/** Visible ASCII, long enough not to be met by chance. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,255}$/;

/** The caller's own name for this one request; `undefined` when there is none that can be used. */
export function idempotencyKeyIn({ headers }: Pick<HttpRequest, 'headers'>): string | undefined {
  const key = headers['idempotency-key'];
  return key !== undefined && IDEMPOTENCY_KEY.test(key) ? key : undefined;
}
