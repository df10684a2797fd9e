import type * as z from 'zod';
import { explain } from '../../schemas/explain.ts';
import { UNDER_AGE } from '../../schemas/intake.request.ts';
import { problem } from './problem.ts';
import type { HttpReply } from './reply.ts';

/**
 * Says why a form cannot be accepted. Somebody too young is told how a parent can call, and that
 * alone: nothing else about the form matters then.
 */
export function intakeRefusal(error: z.ZodError, practice: { readonly phone: string }): HttpReply {
  const errors = explain(error);
  const young = errors.filter(({ reason }) => reason === UNDER_AGE);
  return young.length === 0
    ? problem('invalid-request', { errors })
    : problem('under-age', {
        detail: `A parent or guardian can call us at ${practice.phone}.`,
        errors: young,
      });
}
