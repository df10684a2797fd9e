import * as z from 'zod';
import { CORRECTABLE, type Correction, type LegalHold } from '../domain/record/person-record.ts';
import { instant } from './instant.ts';
import { correctionKey } from './table.ts';

const said = z.lazy(() => z.object({ reason: z.string(), by: z.string(), at: instant }));
const holds = z.lazy(() =>
  z.object({ holds: z.array(said.unwrap().extend({ lifted: said.optional() })).default([]) }),
);

/** The legal holds of a client's item; clients from before there were any have none. */
export const toHolds = (clientItem: unknown): readonly LegalHold[] => holds.parse(clientItem).holds;

export const holdsAttribute = (all: readonly LegalHold[]) =>
  all.map(({ lifted, ...hold }) => ({
    ...hold,
    at: hold.at.toISOString(),
    lifted: lifted && { ...lifted, at: lifted.at.toISOString() },
  }));

const correctionAttributes = z.lazy(() =>
  said.unwrap().extend({
    id: z.string(),
    fields: z.array(z.enum(CORRECTABLE)),
    before: z.object({
      name: z.string().optional(),
      preferredName: z.string().optional(),
      pronouns: z.string().optional(),
      dateOfBirth: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      safeToUse: z
        .object({ email: z.boolean(), call: z.boolean(), voicemail: z.boolean() })
        .optional(),
      whereNow: z.string().optional(),
    }),
  }),
);

/** A correction as the table holds it, beside the client it is about. */
export const correctionItem = (
  clientId: string,
  correction: Correction,
): Record<string, unknown> => ({
  ...correctionKey(clientId, correction),
  ...correction,
  at: correction.at.toISOString(),
});

/** Reads a correction back; an item of another shape is a fault and throws. */
export const toCorrection = (item: unknown): Correction => correctionAttributes.parse(item);
