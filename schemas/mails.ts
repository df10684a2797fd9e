import * as z from 'zod';
import { MAIL_KINDS, MAIL_STATES, SETTLEMENTS } from '../domain/mail/mail.ts';

/** A mail row's id, as it stands in an address: it names a kind, a record's id and a version. */
export const mailId = z.string().regex(/^[\w-]{1,120}$/, { error: 'is no mail' });

const givenUpMail = z.strictObject({
  id: mailId,
  kind: z.enum(MAIL_KINDS),
  state: z.enum(MAIL_STATES),
  /** A code of ours: why it was not sent. */
  reason: z.string().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** The request or course that it speaks of, where it is about one. */
  intakeId: z.string().nullable(),
  courseId: z.string().nullable(),
  /** Nobody can say whether it went out: sent again, it may arrive twice. */
  mayHaveGone: z.boolean(),
  /** It would still be of use. */
  maySendAgain: z.boolean(),
});
export type GivenUpMail = z.output<typeof givenUpMail>;

/** The mails that ended unsent and that nobody has settled, the latest first. */
export const givenUpReply = z.strictObject({
  now: z.iso.datetime(),
  mails: z.array(givenUpMail),
  /** There are more than are shown. */
  more: z.boolean(),
});

export const settlementRequest = z.strictObject({ settle: z.enum(SETTLEMENTS) });

export const settlementReply = z.strictObject({ id: mailId, settled: z.enum(SETTLEMENTS) });
