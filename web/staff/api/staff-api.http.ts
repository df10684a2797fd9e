import type * as z from 'zod';
import { problem } from '../../../schemas/problem.ts';
import {
  acknowledgement,
  decisionReply,
  intakeDetail,
  intakeList,
} from '../../../schemas/staff.ts';
import type { SignIn } from '../session/sign-in.ts';
import type { Answer, Failure, StaffApi } from './staff-api.ts';

type HttpDeps = {
  readonly fetch: typeof fetch;
  readonly signIn: Pick<SignIn, 'accessToken' | 'renew'>;
};

type Ask = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown };

/** The staff routes over HTTP. Every reply is parsed; nothing of a reply is kept or logged here. */
export function makeStaffApi(deps: HttpDeps): StaffApi {
  const path = (id: string, rest = '') => `/api/staff/intakes/${encodeURIComponent(id)}${rest}`;
  return {
    list: async ({ status, after }) => {
      const query = new URLSearchParams(after === null ? { status } : { status, after });
      const asked = await ask(deps, { method: 'GET', path: `/api/staff/intakes?${query}` });
      return parsed(asked, intakeList);
    },
    read: async (id) => parsed(await ask(deps, { method: 'GET', path: path(id) }), intakeDetail),
    acknowledge: async (id) =>
      parsed(
        await ask(deps, { method: 'POST', path: path(id, '/acknowledgement') }),
        acknowledgement,
      ),
    decide: async (id, body) =>
      parsed(await ask(deps, { method: 'POST', path: path(id, '/decision'), body }), decisionReply),
  };
}

/** A token that is refused is renewed once: its end is the service's business, not this clock's. */
async function ask(deps: HttpDeps, request: Ask): Promise<Response | null> {
  const first = await send(deps, request, deps.signIn.accessToken());
  if (first?.status !== 401) return first;
  const renewed = await deps.signIn.renew();
  return renewed === null ? first : send(deps, request, renewed);
}

async function send({ fetch }: HttpDeps, { method, path, body }: Ask, token: string | null) {
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  try {
    return await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    return null;
  }
}

async function parsed<T>(reply: Response | null, schema: z.ZodType<T>): Promise<Answer<T>> {
  if (!reply?.ok) return failure(reply);
  const body: unknown = await reply.json().catch(() => undefined);
  const result = schema.safeParse(body);
  return result.success ? { is: 'ok', value: result.data } : { is: 'fault' };
}

async function failure(reply: Response | null): Promise<Failure> {
  switch (reply?.status) {
    case undefined:
      return { is: 'offline' };
    case 401:
      return { is: 'signed-out' };
    case 403:
      return { is: 'not-allowed' };
    case 404:
      return { is: 'not-found' };
    case 409:
      return { is: 'changed' };
    case 429:
    case 502:
    case 503:
    case 504:
      return { is: 'busy' };
    case 400:
    case 422:
      return { is: 'refused', reasons: await reasons(reply) };
    default:
      return { is: 'fault' };
  }
}

async function reasons(reply: Response): Promise<readonly string[]> {
  const body: unknown = await reply.json().catch(() => undefined);
  const read = problem.safeParse(body);
  if (!read.success) return [];
  const { errors = [], detail } = read.data;
  if (errors.length > 0) return errors.map(({ field, reason }) => `${field} ${reason}`);
  return detail === undefined ? [] : [detail];
}
