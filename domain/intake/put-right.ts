import type { AuditEntry } from '../audit.ts';
import type { CourseClient } from '../course/client-store.ts';
import { routeOf } from '../guards/suspicion.ts';
import type { MailRow } from '../mail/mail.ts';
import { confirmationMail } from '../mail/plan-intake-mails.ts';
import { callInstead } from './call-instead.ts';
import { changeContact, type NewContact, type Ways } from './change-contact.ts';
import type { Intake } from './intake.ts';

/** So often a person corrects themselves; by then it is not a slip of the finger. */
const MOST_TIMES = 5;

/** What a person corrects; what is left out was right. */
export type PutRight = { readonly [Way in 'email' | 'phone']?: Ways[Way] | undefined };
type Sent = { readonly intake: Intake; readonly client: CourseClient };

type PutRightDecision =
  | {
      readonly kind: 'put-right';
      readonly contact: NewContact;
      /** The confirmation, to an address that is new. */
      readonly mail?: MailRow | undefined;
      readonly audit: AuditEntry;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: { readonly reason: Refusal } };
type Refusal =
  /** The request was taken back. */
  | 'withdrawn'
  /** There are appointments: from then on people talk with one another. */
  | 'active-course'
  | 'too-many-changes';

/**
 * Decides what it means that somebody who has just sent a form corrects a mistyped address or
 * telephone number. What they said is safe stays as they said it. A new address is sent the
 * confirmation, unless their form was to be answered by none: it is set aside, or looks like a
 * script's.
 */
export function putRight(
  { intake, client }: Sent,
  wanted: PutRight,
  auditId: string,
  now: Date,
): PutRightDecision {
  const reason = whyNot({ intake, client });
  if (reason) return { kind: 'refused', refusal: { reason } };
  const { email = client.email, phone = client.phone } = wanted;
  const { safeToUse } = client;
  const { fields, contact } = changeContact(client, { email, phone, safeToUse });
  if (fields.length === 0) return { kind: 'unchanged' };
  const after = { ...client, ...contact, addressFault: undefined };
  return {
    kind: 'put-right',
    contact: { ...contact, timesPutRight: (client.timesPutRight ?? 0) + 1 },
    ...(fields.includes('email') &&
      isAnswered(intake) &&
      callInstead(after) === null && { mail: confirmationMail(intake.id, after, now) }),
    audit: {
      ...{ id: auditId, record: 'client', recordId: client.id, at: now },
      ...{ who: 'client', action: 'put-right', fields },
    },
  };
}

/** Whether anything may be put right still. */
export const mayPutRight = (sent: Sent): boolean => whyNot(sent) === undefined;

function whyNot({ intake, client }: Sent): Refusal | undefined {
  if (intake.withdrawnAt) return 'withdrawn';
  if (client.activeCourse !== undefined) return 'active-course';
  return (client.timesPutRight ?? 0) >= MOST_TIMES ? 'too-many-changes' : undefined;
}

/** What is or was set aside has its suspicions still. */
const isAnswered = ({ suspicions, tier }: Intake): boolean => routeOf(suspicions, tier) === 'inbox';
