import { z } from 'zod';
import type { Resource } from './assembly.ts';
import { UnknownFeature } from './unknown-feature.ts';

/** A property the template may have and the engine need not act on. */
export const unplayed = z.unknown().optional();

/**
 * Reads a resource by a strict schema: a property or value that the schema does not name stops the
 * start, so that nothing of the template is skipped in silence.
 */
export function readProperties<Schema extends z.ZodType>(
  resource: Resource,
  schema: Schema,
): z.output<Schema> {
  const read = schema.safeParse(resource.properties());
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    throw new UnknownFeature(
      `${resource.type} ${issue.keys.join(', ')}`,
      place(resource.id, issue.path),
    );
  }
  const where = place(resource.id, issue?.path ?? []);
  throw new UnknownFeature(`this value (${issue?.message ?? 'not understood'})`, where);
}

const place = (id: string, path: readonly PropertyKey[]) => [id, ...path.map(String)].join('.');
