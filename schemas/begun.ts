import * as z from 'zod';
import { STANDINGS } from '../domain/draft/begun-request.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { availability } from './intake.request.ts';
import { email, phone } from './reach.ts';
import { plannedMail } from './planned-mail.ts';
import { requiredLine } from './text.ts';

/** What somebody said on the telephone who asks for help. */
export const callRequest = z
  .strictObject({
    name: requiredLine(100),
    email,
    phone: phone.nullable(),
    safeToUse: z.strictObject({ call: z.boolean(), voicemail: z.boolean() }),
    /** They say that email is safe, and may be mailed: without that there is no link to send. */
    mayEmail: z.literal(true, { error: 'must be asked and agreed to: the link goes by email' }),
    language: z.enum(LANGUAGES),
    availability,
  })
  .refine(({ phone, safeToUse }) => phone !== null || !safeToUse.call, {
    path: ['phone'],
    error: 'is needed, unless a call is not safe',
  });
export type CallRequest = z.output<typeof callRequest>;

const begunEntry = z.strictObject({
  id: z.uuid(),
  standing: z.enum(STANDINGS),
  name: z.string(),
  /** Where staff had the link mailed last, and a number that is safe to call; `null` once it is sent. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.enum(LANGUAGES).nullable(),
  begunAt: z.iso.datetime(),
  /** The subject of who took the call. */
  begunBy: z.string(),
  /** Until when the form is kept. */
  goodUntil: z.iso.datetime(),
  /** The last mail with the link, while it may still be used. */
  mail: plannedMail.nullable(),
  /** What it has become, once it is sent. */
  intakeId: z.uuid().nullable(),
});
export type BegunEntry = z.output<typeof begunEntry>;

/** The requests that were begun on the telephone, the latest first. */
export const begunList = z.strictObject({
  now: z.iso.datetime(),
  requests: z.array(begunEntry),
  /** There are more than are shown. */
  more: z.boolean(),
});

/** One that was begun, mailed once more, or removed. */
export const begunReply = z.strictObject({ id: z.uuid() });

/** Where the link is mailed once more; `null` for where it went last. */
export const begunLinkRequest = z.strictObject({ email: email.nullable() });
