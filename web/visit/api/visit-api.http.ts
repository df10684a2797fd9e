import type * as z from 'zod';
import { feedReply } from '../../../schemas/counselor.ts';
import { problem } from '../../../schemas/problem.ts';
import { visitOpenings, visitReply } from '../../../schemas/visit.ts';
import type { Answer, Failure, VisitApi } from './visit-api.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Ask = { readonly path: string; readonly post?: object };

/** Longer than the service may take, shorter than a person waits without a word. */
const PATIENCE = 25_000;

/** The visit's routes over HTTP. The token is in a header alone: addresses end up in logs. */
export function makeVisitApi(fetch: Fetch, token: string): VisitApi {
  const send = sender(fetch, '/api/visit', token);
  const ask = <T>(schema: z.ZodType<T>, what: Ask) => answered(send(what), schema);
  return {
    read: () => ask(visitReply, { path: '' }),
    openings: async (session) => {
      const found = await ask(visitOpenings, { path: `/openings?session=${session}` });
      return found.is === 'ok' ? { is: 'ok', value: found.value.openings } : found;
    },
    act: ({ is, ...post }) => ask(visitReply, { path: `/${is}`, post }),
    feed: async (on) => {
      const made = await ask(feedReply, { path: '/feed', post: { on } });
      return made.is === 'ok' ? { is: 'ok', value: made.value.url } : made;
    },
  };
}

/** Asks under one address, with the token in a header alone: addresses end up in logs. */
export const sender =
  (fetch: Fetch, address: string, token: string) =>
  ({ path, post }: Ask): Promise<Response> =>
    fetch(`${address}${path}`, {
      method: post ? 'POST' : 'GET',
      headers: {
        accept: 'application/json, application/problem+json',
        authorization: `Bearer ${token}`,
        ...(post && { 'content-type': 'application/json' }),
      },
      ...(post && { body: JSON.stringify(post) }),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });

/** What the service said, read by the shape it must have. */
export async function answered<T>(
  reply: Promise<Response>,
  schema: z.ZodType<T>,
): Promise<Answer<T>> {
  const came = await reply.catch(() => undefined);
  if (!came) return { is: 'failed', why: 'no-answer' };
  const body: unknown = await came.json().catch(() => undefined);
  if (!came.ok) return { is: 'failed', why: failure(came.status, body) };
  const said = schema.safeParse(body);
  return said.success ? { is: 'ok', value: said.data } : { is: 'failed', why: 'fault' };
}

/** Refusals that have words of their own; any other means that something changed meanwhile. */
const REFUSED: Readonly<Record<string, Failure>> = {
  'too-late': 'too-late',
  'not-bookable': 'taken',
  'undo-over': 'undo-over',
  'time-gone': 'time-gone',
  'too-many-changes': 'too-many-changes',
};

function failure(status: number, body: unknown): Failure {
  if (status === 401 || status === 404) return 'gone';
  if (status !== 409) return 'fault';
  const kind = problem.safeParse(body).data?.type.split('/').at(-1) ?? '';
  return REFUSED[kind] ?? 'changed';
}
