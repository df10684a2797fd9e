import { EXAMPLES } from './openapi-examples.ts';
import type { SchemaName } from './openapi-schemas.ts';

const REFUSALS = {
  400: 'The request cannot be read or accepted',
  401: 'Not signed in; the gateway itself may answer this without a problem body',
  403: 'The role may not do this; the gateway itself may answer this without a problem body',
  404: 'There is no such record, or the link does not work any more',
  409: 'Somebody changed this meanwhile, or it cannot be done as things stand; `type` says which',
  413: 'The body is too large',
  415: 'The body is not application/json',
  422: 'Too young for this form, or an Idempotency-Key used for another body',
  503: 'Busy: try again after the seconds in Retry-After',
} as const;
type Status = keyof typeof REFUSALS;

export type Operation = { readonly responses: object } & Record<string, unknown>;
export type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** A body of this shape, with an example of it. */
export const json = (name: SchemaName, description: string) => ({
  description,
  content: {
    'application/json': {
      schema: reference(name),
      example: EXAMPLES[name],
    },
  },
});

export const body = (name: SchemaName, description: string) => ({
  required: true,
  ...json(name, description),
});

/** The refusals that an operation may answer with; a fault of ours may always happen. */
export const problems = (...statuses: readonly Status[]): Record<string, object> =>
  Object.fromEntries([
    ...statuses.map((status) => [status, refusal('Problem', REFUSALS[status])]),
    [500, refusal('Problem', 'Our fault')],
  ]) as Record<string, object>;

/** Those of a booking or a change of a course: what cannot be done comes with a way to choose again. */
export const courseProblems = (...more: readonly Status[]): Record<string, object> => ({
  ...problems(400, 404, 413, 415, 503, ...more),
  409: refusal('CourseProblem', REFUSALS[409]),
});

const refusal = (name: SchemaName, description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference(name), example: EXAMPLES[name] } },
});

const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

export const uuidInPath = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
};

export const textInPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

export const inQuery = (
  name: string,
  schema: object,
  more: { readonly required?: boolean; readonly description?: string } = {},
) => ({ name, in: 'query', ...more, schema });

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 8, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
};

export const aDate = { type: 'string', format: 'date' };
