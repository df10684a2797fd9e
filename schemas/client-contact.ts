import * as z from 'zod';
import { email, phone } from './reach.ts';

const safeToUse = z.strictObject({
  email: z.boolean(),
  call: z.boolean(),
  voicemail: z.boolean(),
});

/** How a client can be reached, as it is kept. */
export const keptContact = z.strictObject({
  email: z.string(),
  phone: z.string().nullable(),
  safeToUse,
});

/** How to reach a client; what is sent to change it, and the answer. */
export const clientContact = z
  .strictObject({ email, phone: phone.nullable(), safeToUse })
  .refine(({ phone, safeToUse }) => phone !== null || !safeToUse.call, {
    path: ['phone'],
    error: 'is needed, unless a call is not safe',
  })
  .refine(({ safeToUse }) => safeToUse.email || safeToUse.call, {
    path: ['safeToUse'],
    error: 'needs at least one safe way to reach them',
  });
