import * as z from 'zod';
import type { Client } from '../domain/intake/intake.ts';
import { clientKey } from './table.ts';

const clientAttributes = z.object({
  id: z.string(),
  name: z.string(),
  preferredName: z.string().optional(),
  pronouns: z.string().optional(),
  dateOfBirth: z.iso.date(),
  email: z.string(),
  phone: z.string().optional(),
  safeToUse: z.object({ email: z.boolean(), call: z.boolean(), voicemail: z.boolean() }),
  whereNow: z.string(),
  emergencyContact: z
    .object({ name: z.string(), relation: z.string(), phone: z.string() })
    .optional(),
  consents: z.object({
    textVersion: z.string(),
    at: z.iso.datetime().transform((text) => new Date(text)),
    email: z.boolean(),
  }),
});

/** A client as the table holds it, keys included. */
export const clientItem = (client: Client): Record<string, unknown> => ({
  ...clientKey(client.id),
  ...client,
  consents: { ...client.consents, at: client.consents.at.toISOString() },
});

/** Reads a client back; an item of another shape is a fault and throws. */
export const toClient = (item: unknown): Client => clientAttributes.parse(item);
