import * as z from 'zod';
import { DEAD_LETTER_QUEUES, LETTER_FATES } from '../domain/dead-letters/dead-letter.ts';
import { MAIL_KINDS } from '../domain/mail/mail.ts';
import { mailId } from './mails.ts';

export const deadLetterQueue = z.enum(DEAD_LETTER_QUEUES);

/** As many letters of a queue are shown, and dealt with, at once. */
export const MOST_LETTERS = 50;

const letterId = z.string().regex(/^[\w-]{1,100}$/, { error: 'is no letter' });

/** One letter: what was to be done, by ids alone. */
const deadLetter = z.strictObject({
  id: letterId,
  since: z.iso.datetime(),
  work: z.enum(['wake-up', 'mail-word', 'close-reading', 'unknown']),
  /** The mail that there is word of. */
  mailId: mailId.nullable(),
  /** `null` too for a kind that is not sent any more. */
  mailKind: z.enum(MAIL_KINDS).nullable(),
  /** The requests whose words are to be read closely. */
  intakeIds: z.array(z.string()),
  /** The work can be sent again. */
  maySendAgain: z.boolean(),
});
export type DeadLetterView = z.output<typeof deadLetter>;

const queueView = z.strictObject({
  queue: deadLetterQueue,
  /** Roughly, while letters come and go. */
  waiting: z.int().nonnegative(),
  /** The oldest first. */
  letters: z.array(deadLetter).max(MOST_LETTERS),
});
export type DeadLetterQueueView = z.output<typeof queueView>;

/** What waits in the queues for dead letters. */
export const deadLettersReply = z.strictObject({
  now: z.iso.datetime(),
  queues: z.array(queueView),
});

export const letterFateRequest = z.strictObject({
  fate: z.enum(LETTER_FATES),
  ids: z.array(letterId).min(1).max(MOST_LETTERS),
});
export type LetterFateRequest = z.output<typeof letterFateRequest>;

export const letterFateReply = z.strictObject({
  queue: deadLetterQueue,
  fate: z.enum(LETTER_FATES),
  /** So many were dealt with. */
  done: z.int().nonnegative(),
  /** So many of those that were named are not: somebody else has them, or they cannot be sent again. */
  left: z.int().nonnegative(),
});
export type LetterFateReply = z.output<typeof letterFateReply>;
