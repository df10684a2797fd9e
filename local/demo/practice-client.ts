import { randomUUID } from 'node:crypto';
import type { Role } from '../../domain/staff/role.ts';

export type Answer = { readonly status: number; readonly body: unknown };
export type Ask = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** The product as its users reach it: over HTTP, and nothing else. */
export type PracticeClient = {
  /** As anyone. */
  readonly ask: Ask;
  /** As a member of staff, signed in anew each time: the clock may have moved past an older token. */
  readonly as: (role: Role) => Ask;
  /** As whoever holds this link. */
  readonly holding: (token: string) => Ask;
  readonly moveClock: (to: Date) => Promise<void>;
  readonly now: () => Promise<Date>;
};

export function practiceClient(origin: string): PracticeClient {
  const ask: Ask = async (method, path, body, headers = {}) => {
    const reply = await fetch(origin + path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  const bearing =
    (token: string): Ask =>
    (method, path, body, headers) =>
      ask(method, path, body, { ...headers, authorization: `Bearer ${token}` });
  const tokenOf = async (role: Role) => {
    const { body } = await ask('POST', '/local/token', { role });
    return (body as { accessToken: string }).accessToken;
  };
  return {
    ask,
    as: (role) => async (method, path, body, headers) =>
      bearing(await tokenOf(role))(method, path, body, headers),
    holding: bearing,
    moveClock: async (to) => {
      ok(await ask('POST', '/local/clock', { now: to.toISOString() }), 200);
    },
    now: async () => {
      const { body } = await ask('GET', '/local/clock');
      return new Date((body as { now: string }).now);
    },
  };
}

/** The body of an answer that had to have this status. */
export function ok<Body>({ status, body }: Answer, expected: number): Body {
  if (status !== expected) {
    throw new Error(`answered ${status} instead of ${expected}: ${JSON.stringify(body)}`);
  }
  return body as Body;
}

export const newKey = () => ({ 'idempotency-key': randomUUID() });
