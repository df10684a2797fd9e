import * as z from 'zod';
import { MAIL_FEEDBACK, MAIL_KINDS, MAIL_STATES } from '../domain/mail/mail.ts';

/** A mail as staff see it: what kind, what became of it, and when. */
export const plannedMail = z.strictObject({
  kind: z.enum(MAIL_KINDS),
  state: z.enum(MAIL_STATES),
  feedback: z.enum(MAIL_FEEDBACK),
  due: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
