import { explain, inPlainWords } from '../../schemas/explain.ts';
import { fieldOf } from '../../schemas/intake-field.ts';
import { UNDER_AGE } from '../../schemas/intake.request.ts';
import type { FieldProblem } from '../../schemas/problem.ts';
import { problem } from '../shared/problem.ts';
import type { HttpReply } from '../shared/reply.ts';
import type { DraftDeps } from './draft-route.ts';

type Part = { readonly values: Readonly<Record<string, unknown>> };
type Form = ReturnType<DraftDeps['formOn']>;

/** What a field of ours could be called; anything else may be what somebody typed. */
const HARMLESS_NAME = /^[\w.-]{1,100}$/;

/**
 * Why these answers cannot be kept: a field that the form does not have, or a value that the form
 * would refuse later. Nothing where all can be kept. Of somebody too young nothing is kept at all.
 */
export function refusalOf(parts: readonly Part[], form: Form): HttpReply | undefined {
  const errors = parts.flatMap(({ values }) =>
    Object.entries(values).flatMap(([field, value]) => problemsOf(form, field, value)),
  );
  if (errors.length === 0) return undefined;
  const young = errors.filter(({ reason }) => reason === UNDER_AGE);
  return young.length > 0
    ? problem('under-age', { errors: young })
    : problem('invalid-request', { errors });
}

/** The same for names alone: what the fields hold is for the whole form's own check. */
export function refusalOfNames(parts: readonly Part[], form: Form): HttpReply | undefined {
  const errors = parts
    .flatMap(({ values }) => Object.keys(values))
    .filter((field) => fieldOf(form, field) === undefined)
    .map(unknownField);
  return errors.length > 0 ? problem('invalid-request', { errors }) : undefined;
}

const unknownField = (field: string): FieldProblem => ({
  field: HARMLESS_NAME.test(field) ? field : '(unnamed)',
  reason: 'is not a known field',
});

function problemsOf(form: Form, field: string, value: unknown): readonly FieldProblem[] {
  const schema = fieldOf(form, field);
  if (!schema) return [unknownField(field)];
  const checked = schema.safeParse(value, inPlainWords);
  if (checked.success) return [];
  return explain(checked.error).map(({ field: inner, reason }) => ({
    field: inner === 'body' ? field : `${field}.${inner}`,
    reason,
  }));
}
