import * as z from 'zod';
import type { CourseClient } from '../domain/course/client-store.ts';
import type { Client } from '../domain/intake/intake.ts';
import { ADDRESS_FAULTS } from '../domain/mail/address-fault.ts';
import { clientKey } from './table.ts';
import { instant } from './instant.ts';

/** Why mail does not reach a client. */
export const addressFault = z.lazy(() => z.object({ why: z.enum(ADDRESS_FAULTS), at: instant }));

const clientAttributes = z.lazy(() =>
  z.object({
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
      at: instant,
      email: z.boolean(),
      // Clients from before the question was asked.
      details: z.boolean().default(false),
    }),
    addressFault: addressFault.optional(),
    contactSince: instant.optional(),
    generation: z.int().optional(),
    timesPutRight: z.int().optional(),
  }),
);

/** What the record of a client gains with a course; clients from before have none of it. */
const courseClientAttributes = z.lazy(() =>
  clientAttributes.unwrap().extend({
    remindersOff: z.boolean().default(false),
    activeCourse: z.string().optional(),
    feed: z.string().optional(),
  }),
);

/** A client as the intake writes it, keys included. */
export const clientItem = (client: Client): Record<string, unknown> => ({
  ...clientKey(client.id),
  ...client,
  consents: { ...client.consents, at: client.consents.at.toISOString() },
});

/** Reads a client back; an item of another shape is a fault and throws. */
export const toClient = (item: unknown): Client => clientAttributes.parse(item);

/** The same with what a course added to it. */
export function toCourseClient(item: unknown): CourseClient {
  const client = courseClientAttributes.parse(item);
  return { ...client, mayDetail: client.consents.details };
}
