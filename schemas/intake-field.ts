import * as z from 'zod';

/**
 * The schema of one field of a form, by its path such as `answers.phq9.items.3`; none where the
 * form has no such field. Rules across fields are checked with the whole form alone.
 */
export function fieldOf(form: z.ZodType, path: string): z.ZodType | undefined {
  return path
    .split('.')
    .reduce<z.ZodType | undefined>((at, step) => at && stepInto(required(at), step), form);
}

function stepInto(at: z.ZodType, step: string): z.ZodType | undefined {
  if (at instanceof z.ZodObject) {
    const shape = at.shape as Readonly<Record<string, z.ZodType>>;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  const isPlace = at instanceof z.ZodArray && /^\d{1,2}$/.test(step);
  return isPlace ? (at.element as z.ZodType) : undefined;
}

const required = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? required(schema.unwrap() as z.ZodType) : schema;
