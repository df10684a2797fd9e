import * as z from 'zod';
import { DELETION_BASES, DELETION_STATES, type Deletion } from '../domain/record/deletion.ts';
import { instant } from './instant.ts';
import { deletionKey, deletionWorkKeys } from './table.ts';

const deletionAttributes = z.lazy(() =>
  z.object({
    recordId: z.string(),
    attempt: z.int(),
    basis: z.enum(DELETION_BASES),
    by: z.string(),
    orderedAt: instant,
    state: z.enum(DELETION_STATES),
    counts: z.object({
      forms: z.int(),
      clients: z.int(),
      corrections: z.int(),
      courses: z.int(),
      sessions: z.int(),
      mails: z.int(),
    }),
    left: z.object({ clientId: z.string(), courseIds: z.array(z.string()) }).optional(),
    finishedAt: instant.optional(),
  }),
);

/** An order or a certificate as the table holds it, keys included. */
export const deletionItem = (deletion: Deletion): Record<string, unknown> => ({
  ...deletionKey(deletion.recordId),
  ...deletionWorkKeys(deletion),
  ...deletion,
  orderedAt: deletion.orderedAt.toISOString(),
  finishedAt: deletion.finishedAt?.toISOString(),
});

/** Reads it back; an item of another shape is a fault and throws. */
export const toDeletion = (item: unknown): Deletion => deletionAttributes.parse(item);
