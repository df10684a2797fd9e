import * as z from 'zod';
import { AUDITED_RECORDS } from '../domain/audit.ts';
import { plannedMail } from './planned-mail.ts';
import { date } from './wall-time.ts';

export { AUDITED_RECORDS };

/** One thing that somebody did; names of fields, never a value. */
export const auditRow = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  /** The sign-in's subject, `client` or `clock`. */
  who: z.string(),
  action: z.string(),
  record: z.enum(AUDITED_RECORDS),
  recordId: z.string(),
  fields: z.array(z.string()),
  /** How many records a reading of a list showed; `null` for every other row. */
  count: z.int().nullable(),
});
export type AuditRow = z.output<typeof auditRow>;

/** The most days that one search looks at. */
const MOST_AUDIT_DAYS = 366;

/** Whole days of the practice's zone, first and last included. */
export const auditQuery = z
  .strictObject({
    from: date,
    to: date,
    who: z
      .string()
      .regex(/^[\w-]{1,64}$/, { error: 'is nobody of ours' })
      .optional(),
    record: z.enum(AUDITED_RECORDS).optional(),
    action: z
      .string()
      .regex(/^[a-z-]{1,40}$/, { error: 'is no verb of ours' })
      .optional(),
    recordId: z
      .string()
      .regex(/^[\w-]{1,80}$/, { error: 'is no record' })
      .optional(),
    /** The `next` of the page before. */
    after: z
      .string()
      .regex(/^[\dTZ:.-]{24}#[\w-]{1,80}$/, { error: 'is not a place in this list' })
      .optional(),
  })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= yearMs(), {
    path: ['to'],
    error: 'must be within a year after from',
  });

const yearMs = () => MOST_AUDIT_DAYS * 86_400_000;

/** What was done about one request, its client and its courses, oldest first. */
export const historyReply = z.strictObject({
  now: z.iso.datetime(),
  rows: z.array(auditRow),
  /** What was planned and mailed about the courses; the request's own mails stand on its page. */
  mails: z.array(plannedMail),
});

export const auditReply = z.strictObject({
  now: z.iso.datetime(),
  rows: z.array(auditRow),
  next: z.string().nullable(),
});
