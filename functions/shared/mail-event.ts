import * as z from 'zod';
import type { Word } from '../../domain/mail/feedback.ts';
import type { MailFeedback } from '../../domain/mail/mail.ts';
import { fromJson } from './from-json.ts';

/**
 * What SES publishes about a mail, as EventBridge wraps it. Recipients and subject are in there too;
 * the subject is not read, and the recipients are for two things alone: to know whether a mail that came
 * back went to the address that counts by now, and whom a mail went to that a restore has lost.
 */
const sesEvent = z.object({
  'replay-name': z.string().max(64).optional(),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      timestamp: z.iso.datetime({ offset: true }).optional(),
      messageId: z.string().optional(),
      destination: z.array(z.string()).default([]),
      tags: z.object({ mail: z.array(z.string()).min(1) }),
    }),
    bounce: z.object({ bounceType: z.string(), bounceSubType: z.string().optional() }).optional(),
  }),
});

const FEEDBACK: Readonly<Record<string, MailFeedback>> = {
  Send: 'none',
  DeliveryDelay: 'delayed',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
};

export type MailEvent =
  | {
      readonly kind: 'word';
      readonly mailId: string;
      readonly word: Word;
      /** When the mail went out that is spoken of. */
      readonly sentAt?: Date | undefined;
      /** Where it went. */
      readonly to: readonly string[];
      readonly retold?: Retold | undefined;
    }
  /** Not about a mail of ours, or nothing we listen for. */
  | { readonly kind: 'ignored'; readonly reason: 'no-tag' | 'other-event' };

/** Word that the archive tells again: in which pass, of a mail that went out when. */
export type Retold = { readonly pass: string; readonly sentAt: Date };

/** What one event tells, and about which mail. */
export function mailEvent(body: string): MailEvent {
  const parsed = sesEvent.safeParse(fromJson(body));
  if (!parsed.success) return { kind: 'ignored', reason: 'no-tag' };
  const { 'replay-name': pass, detail } = parsed.data;
  const { eventType, mail, bounce } = detail;
  const feedback = FEEDBACK[eventType];
  const mailId = mail.tags.mail[0];
  if (!feedback || !mailId) return { kind: 'ignored', reason: 'other-event' };
  const isPassing = feedback === 'bounced' && isPassingBounce(bounce);
  return {
    kind: 'word',
    mailId,
    sentAt: mail.timestamp === undefined ? undefined : new Date(mail.timestamp),
    to: mail.destination,
    word: { feedback: isPassing ? 'delayed' : feedback, messageId: mail.messageId },
    retold: pass === undefined ? undefined : retoldIn(pass, mail),
  };
}

type SesMail = z.infer<typeof sesEvent>['detail']['mail'];

const retoldIn = (pass: string, { timestamp }: SesMail): Retold | undefined =>
  timestamp === undefined ? undefined : { pass, sentAt: new Date(timestamp) };

/**
 * Holiday replies come as `Transient` and `General`, and a mail that was also delivered must not
 * look lost. Every other subtype (`MailboxFull`, `MessageTooLarge`, `ContentRejected`,
 * `AttachmentRejected`, …) says that SES has given the mail up, however it may go next time.
 *
 * Source: Amazon SES Developer Guide, "Bounce types".
 */
function isPassingBounce(bounce: z.infer<typeof sesEvent>['detail']['bounce']): boolean {
  return bounce?.bounceType === 'Transient' && (bounce.bounceSubType ?? 'General') === 'General';
}
