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
  'not-a-form': [400, 'The body cannot be read as a form'],
  'invalid-request': [400, 'Some of the answers cannot be accepted'],
  'not-signed-in': [401, 'Please sign in'],
  'not-allowed': [403, 'Your role may not do this'],
  'not-found': [404, 'There is nothing here'],
  'link-gone': [404, 'This link does not work any more'],
  'own-sign-in': [409, 'Nobody changes their own sign-in: ask another administrator'],
  'address-taken': [409, 'Somebody has a sign-in with this address already'],
  'changed-meanwhile': [409, 'Somebody changed this meanwhile'],
  'not-given-up': [409, 'This mail was not given up, or somebody has seen to it'],
  'mail-past-use': [409, 'It is too late for this mail to be of use'],
  'call-instead': [409, 'This client may not be mailed: call instead'],
  quarantined: [409, 'This request may be a script’s: release it first'],
  withdrawn: [409, 'The person took this request back'],
  'not-quarantined': [409, 'This request is not set aside'],
  'intake-not-accepted': [409, 'This request has not been accepted'],
  'not-acknowledged': [409, 'Somebody must acknowledge this urgent request first'],
  'not-cleared': [409, 'A counselor must speak with the client and clear this first'],
  'first-session-only': [
    409,
    'Only the first session may be booked before a counselor clears this',
  ],
  'active-course': [409, 'This person has a course already'],
  'not-bookable': [409, 'Some of these times cannot be had'],
  'hours-changed': [409, "The counselor's hours have changed"],
  'end-date-moves': [409, 'This would move the end of the course'],
  'last-session': [409, 'This would take away the last session'],
  'session-not-open': [409, 'This cannot be done to that session'],
  'two-counselors': [409, 'These sessions are with more than one counselor'],
  'counselor-gone': [409, 'This counselor is no longer with the practice'],
  'not-begun': [409, 'This session has not begun'],
  'too-many-sessions': [409, 'A course has sixteen sessions at most'],
  'course-over': [409, 'This course is over'],
  'too-late': [409, 'It is too close to the appointment to do this by link'],
  'undo-over': [409, 'The time to undo this is over'],
  'time-gone': [409, 'Nobody is there at that time any more'],
  'appointment-changed': [409, 'This appointment has changed'],
  'draft-sent': [409, 'This form was sent already'],
  'draft-run-out': [409, 'This form is kept no more: begin the request anew'],
  'draft-changed': [409, 'This form was changed in another window'],
  'too-many-changes': [409, 'This was put right several times already'],
  'too-many-links': [409, 'Several links to this form were mailed already'],
  'no-time-to-answer': [409, 'There is too little time left for anybody to answer'],
  'nobody-to-ask': [409, 'Nobody waits who could be asked'],
  'line-changed': [409, 'Somebody else is the next in line now'],
  'offer-over': [409, 'This offer is over'],
  'on-hold': [409, 'A legal hold keeps this record'],
  'record-in-use': [409, 'A course is going on, or an opening is being offered'],
  'still-kept': [409, 'The time to keep this record is not over'],
  'deletion-ordered': [409, 'This record is being deleted'],
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
    /** Members of this kind of problem alone (RFC 9457, 3.2). */
    readonly more?: Readonly<Record<string, unknown>> | undefined;
  } = {},
): HttpReply {
  const [status, title] = PROBLEMS[kind];
  const body: Problem & Readonly<Record<string, unknown>> = {
    ...more.more,
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
