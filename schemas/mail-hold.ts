import * as z from 'zod';
import { HOLD_STATES } from '../domain/mail/mail-hold.ts';
import { MAIL_KINDS } from '../domain/mail/mail.ts';
import { mailId } from './mails.ts';

export const mailHoldRequest = z.strictObject({ held: z.boolean() });

/** A mail that went out about something that a restore has lost. */
const trace = z.strictObject({
  id: mailId,
  /** `null` for a kind that is not sent any more. */
  kind: z.enum(MAIL_KINDS).nullable(),
  /** The request, course, session, day or offer that it told of. */
  about: z.string().nullable(),
  sentAt: z.iso.datetime(),
  /** Empty for a mail to staff. */
  to: z.array(z.string()),
});
export type TraceView = z.output<typeof trace>;

const pass = z.strictObject({
  name: z.string(),
  told: z.int(),
  /** None: everything that the archive knows is taken in. */
  news: z.int(),
  lastAt: z.iso.datetime(),
});

/** Whether mails go out, and what the archive told of those that went out before a restore. */
export const mailHoldReply = z.strictObject({
  state: z.enum(HOLD_STATES),
  /** `null` where nothing was ever sent. */
  since: z.iso.datetime().nullable(),
  /** The latest first. */
  passes: z.array(pass),
  /** The latest first. */
  traces: z.array(trace),
  /** There are more traces than are shown. */
  more: z.boolean(),
});
export type HoldView = z.output<typeof mailHoldReply>;
