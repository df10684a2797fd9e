import type { FieldProblem, Problem } from '../../schemas/problem.ts';
import { type HttpReply, reply } from './reply.ts';

/** Every way in which we refuse; the key is the end of the problem's type. */
const PROBLEMS = {
  'idempotency-key-missing': [
    400,
    'This request needs an Idempotency-Key of 8 to 255 visible characters',
  ],
  'body-missing': [400, 'This request needs a body'],
  'not-json': [400, 'The body cannot be read as JSON'],
  'invalid-request': [400, 'Some of the answers cannot be accepted'],
  'not-signed-in': [401, 'Please sign in'],
  'not-allowed': [403, 'Your role may not do this'],
  'not-found': [404, 'There is nothing here'],
  'changed-meanwhile': [409, 'Somebody changed this meanwhile'],
  'too-large': [413, 'The body is too large'],
  'not-json-type': [415, 'The body must be sent as application/json'],
  'under-age': [422, 'This form is for older people'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used for another request'],
  fault: [500, 'Something went wrong on our side'],
  'try-again': [503, 'We cannot answer just now'],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemKind = keyof typeof PROBLEMS;

/** Soon enough for a person who waits, late enough for a busy moment to pass. */
const RETRY_AFTER_SECONDS = '5';

/** An answer by RFC 9457 that says what is wrong, in words of ours alone. */
export function problem(
  kind: ProblemKind,
  more: {
    readonly detail?: string | undefined;
    readonly errors?: readonly FieldProblem[] | undefined;
  } = {},
): HttpReply {
  const [status, title] = PROBLEMS[kind];
  const body: Problem = {
    type: `/problems/${kind}`,
    title,
    status,
    ...(more.detail === undefined ? {} : { detail: more.detail }),
    ...(more.errors === undefined ? {} : { errors: [...more.errors] }),
  };
  return reply(status, body, {
    'content-type': 'application/problem+json',
    ...(status === 503 ? { 'retry-after': RETRY_AFTER_SECONDS } : {}),
  });
}
