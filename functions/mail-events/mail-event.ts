import * as z from 'zod';
import type { Word } from '../../domain/mail/feedback.ts';
import type { MailFeedback } from '../../domain/mail/mail.ts';

/**
 * What SES publishes about a mail, as EventBridge wraps it. Recipients and subject are in there
 * too; they are not read.
 */
const sesEvent = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.string().optional(),
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
  | { readonly kind: 'word'; readonly mailId: string; readonly word: Word }
  /** Not about a mail of ours, or nothing we listen for. */
  | { readonly kind: 'ignored'; readonly reason: 'no-tag' | 'other-event' };

/** What one event tells, and about which mail. */
export function mailEvent(body: string): MailEvent {
  const parsed = sesEvent.safeParse(fromJson(body));
  if (!parsed.success) return { kind: 'ignored', reason: 'no-tag' };
  const { eventType, mail, bounce } = parsed.data.detail;
  const feedback = FEEDBACK[eventType];
  const mailId = mail.tags.mail[0];
  if (!feedback || !mailId) return { kind: 'ignored', reason: 'other-event' };
  const isPassing = feedback === 'bounced' && isPassingBounce(bounce);
  return {
    kind: 'word',
    mailId,
    word: { feedback: isPassing ? 'delayed' : feedback, messageId: mail.messageId },
  };
}

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

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
