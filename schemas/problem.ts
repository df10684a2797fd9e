import * as z from 'zod';

/** One field that cannot be accepted, and why, in plain words that never repeat what was typed. */
const fieldProblem = z.strictObject({ field: z.string(), reason: z.string() });
export type FieldProblem = z.output<typeof fieldProblem>;

/** An error body by RFC 9457. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(fieldProblem).optional(),
});
export type Problem = z.output<typeof problem>;
