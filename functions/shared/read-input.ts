import type * as z from 'zod';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import type { HttpRequest } from './http.ts';
import { problem } from './problem.ts';
import type { HttpReply } from './reply.ts';

type Input<Data> =
  | { readonly kind: 'read'; readonly data: Data }
  | { readonly kind: 'refused'; readonly reply: HttpReply };

/** What was sent, as the schema reads it; without a body, or with another, the answer that says so. */
export const bodyAs = <Shape extends z.ZodType>(
  { body }: HttpRequest,
  shape: Shape,
): Input<z.output<Shape>> =>
  body === undefined ? { kind: 'refused', reply: problem('body-missing') } : read(body, shape);

/** What the address asks for after its question mark. */
export const queryAs = <Shape extends z.ZodType>(
  { query }: HttpRequest,
  shape: Shape,
): Input<z.output<Shape>> => read(query, shape);

function read<Shape extends z.ZodType>(given: unknown, shape: Shape): Input<z.output<Shape>> {
  const parsed = shape.safeParse(given, inPlainWords);
  return parsed.success
    ? { kind: 'read', data: parsed.data }
    : {
        kind: 'refused',
        reply: problem('invalid-request', { errors: explain(parsed.error) }),
      };
}
