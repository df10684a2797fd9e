import type * as z from 'zod';
import { problem } from '../../../schemas/problem.ts';
import { decisionReply, intakeDetail } from '../../../schemas/staff.ts';
import { intakeList } from '../../../schemas/intake-list.ts';
import { acknowledgement } from '../../../schemas/intake-parts.ts';
import type { SignIn } from '../session/sign-in.ts';
import { staffPath, type Asking } from './asking.ts';
import { refusalIn } from './refusal.ts';
import type { Answer, Failure, StaffApi } from './staff-api.ts';

type Question = Omit<Asking<unknown>, 'reply'>;

type HttpDeps = {
  readonly fetch: typeof fetch;
  readonly signIn: Pick<SignIn, 'accessToken' | 'renew'>;
};

/** The staff routes over HTTP. Every reply is parsed; nothing of a reply is kept or logged here. */
export function makeStaffApi(deps: HttpDeps): StaffApi {
  const ask = async <T>(asking: Asking<T>) => parsed(await reach(deps, asking), asking.reply);
  const path = (id: string, ...rest: string[]) => staffPath('intakes', id, ...rest);
  return {
    ask,
    list: ({ status, after }) => {
      const query = new URLSearchParams(after === null ? { status } : { status, after });
      return ask({ method: 'GET', path: `${staffPath('intakes')}?${query}`, reply: intakeList });
    },
    read: (id) => ask({ method: 'GET', path: path(id), reply: intakeDetail }),
    acknowledge: (id) =>
      ask({ method: 'POST', path: path(id, 'acknowledgement'), reply: acknowledgement }),
    decide: (id, body) =>
      ask({ method: 'POST', path: path(id, 'decision'), body, reply: decisionReply }),
  };
}

/** A token that is refused is renewed once: its end is the service's business, not this clock's. */
async function reach(deps: HttpDeps, request: Question): Promise<Response | null> {
  const { signIn } = deps;
  const token = signIn.accessToken();
  const first = await send(deps, request, token);
  if (first?.status !== 401) return first;
  // Another request may have renewed it while this one was on its way.
  const current = signIn.accessToken();
  const renewed = current === token ? await signIn.renew() : current;
  return renewed === null ? first : send(deps, request, renewed);
}

async function send({ fetch }: HttpDeps, request: Question, token: string | null) {
  const { method, path, body, onceKey } = request;
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (onceKey !== undefined) headers.set('idempotency-key', onceKey);
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
  const result = schema.safeParse(await bodyOf(reply));
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
      return saidNo(await bodyOf(reply));
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

const bodyOf = (reply: Response): Promise<unknown> => reply.json().catch(() => undefined);

function saidNo(body: unknown): Failure {
  const because = refusalIn(body);
  return because === null ? { is: 'changed' } : { is: 'no', because };
}

async function reasons(reply: Response): Promise<readonly string[]> {
  const read = problem.safeParse(await bodyOf(reply));
  if (!read.success) return [];
  const { errors = [], detail } = read.data;
  if (errors.length > 0) return errors.map(({ field, reason }) => `${field} ${reason}`);
  return detail === undefined ? [] : [detail];
}
