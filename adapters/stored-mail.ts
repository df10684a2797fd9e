import * as z from 'zod';
import {
  MAIL_FEEDBACK,
  MAIL_KINDS,
  MAIL_STATES,
  SETTLEMENTS,
  type MailRow,
} from '../domain/mail/mail.ts';
import { instant } from './instant.ts';

const mailAttributes = z.lazy(() =>
  z.object({
    id: z.string(),
    kind: z.enum(MAIL_KINDS),
    record: z.enum(['intake', 'course', 'session', 'counselor', 'offer', 'draft']),
    recordId: z.string(),
    recordVersion: z.int(),
    state: z.enum(MAIL_STATES),
    due: instant,
    usefulUntil: instant,
    attempts: z.int(),
    faults: z.int(),
    createdAt: instant,
    feedback: z.enum(MAIL_FEEDBACK),
    claimId: z.string().optional(),
    leaseUntil: instant.optional(),
    messageId: z.string().optional(),
    finishedAt: instant.optional(),
    reason: z.string().optional(),
    settled: z.enum(SETTLEMENTS).optional(),
  }),
);

/** Reads a mail row back; an item of another shape is a fault and throws. */
export function toMailRow(item: unknown): MailRow {
  const { record, recordId, recordVersion, claimId, leaseUntil, ...rest } =
    mailAttributes.parse(item);
  return {
    ...rest,
    about: { record, id: recordId, version: recordVersion },
    claim: claimId && leaseUntil ? { id: claimId, leaseUntil } : undefined,
  };
}
