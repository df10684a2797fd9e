import * as z from 'zod';
import { DELETION_BASES, DELETION_STATES } from '../domain/record/deletion.ts';
import { CORRECTABLE } from '../domain/record/person-record.ts';
import { auditRow } from './audit.ts';
import { email, phone } from './reach.ts';
import { line, requiredLine } from './text.ts';
import { instant } from './wall-time.ts';

const reason = requiredLine(500);
const safeToUse = z.strictObject({ email: z.boolean(), call: z.boolean(), voicemail: z.boolean() });
const count = z.int().min(0);

/** An order to delete a record, or the certificate that it became: no word about the person. */
const deletionView = z.strictObject({
  recordId: z.uuid(),
  basis: z.enum(DELETION_BASES),
  state: z.enum(DELETION_STATES),
  by: z.string(),
  orderedAt: instant,
  finishedAt: instant.nullable(),
  counts: z.strictObject({
    ...{ forms: count, clients: count, corrections: count },
    ...{ courses: count, sessions: count, mails: count },
  }),
});

/** What may be put right, as it is kept. */
const keptPerson = z.strictObject({
  name: z.string(),
  preferredName: z.string().nullable(),
  pronouns: z.string().nullable(),
  dateOfBirth: z.iso.date(),
  email: z.string(),
  phone: z.string().nullable(),
  safeToUse,
  whereNow: z.string(),
});

const said = z.strictObject({ reason: z.string(), by: z.string(), at: instant });

/** Where the record of one person stands: who they are, and nothing that they answered. */
export const recordReply = z.strictObject({
  now: instant,
  /** The intake whose record it is. */
  id: z.uuid(),
  submittedAt: instant,
  person: keptPerson,
  counts: deletionView.shape.counts,
  /** It must be kept until then. */
  keptUntil: instant,
  /** In the order they were set; the last may not be lifted. */
  holds: z.array(said.extend({ lifted: said.nullable() })),
  /** Oldest first. */
  corrections: z.array(
    said.extend({
      before: z.array(z.strictObject({ field: z.enum(CORRECTABLE), was: z.string().nullable() })),
    }),
  ),
  /** The latest order to delete it, if there is one. */
  deletion: deletionView.nullable(),
});

/** Records whose time is over, longest first, and all that was deleted, latest first. */
export const recordList = z.strictObject({
  now: instant,
  past: z.array(z.strictObject({ id: z.uuid(), name: z.string(), keptUntil: instant })),
  deletions: z.array(deletionView),
});

/** Everything that is kept about one person. Its shape is that of the record itself. */
export const recordExport = z.strictObject({
  format: z.literal(1),
  exportedAt: instant,
  /** Instants are texts; a hash that only the service can use is left out. */
  record: z.record(z.string(), z.unknown()),
  /** Who did what to it: names of fields, no values. */
  history: z.array(auditRow),
});

/** The person as they should be, and why. */
export const correctionRequest = z
  .strictObject({
    name: requiredLine(100),
    preferredName: line(60).nullable(),
    pronouns: line(40).nullable(),
    dateOfBirth: z.iso.date().regex(/^(19|20)/, { error: 'must be a date such as 1987-03-19' }),
    email,
    phone: phone.nullable(),
    safeToUse,
    whereNow: requiredLine(200),
    reason,
  })
  .refine(({ phone, safeToUse }) => phone !== null || !safeToUse.call, {
    path: ['phone'],
    error: 'is needed, unless a call is not safe',
  })
  .refine(({ safeToUse }) => safeToUse.email || safeToUse.call, {
    path: ['safeToUse'],
    error: 'needs at least one safe way to reach them',
  });

export const holdRequest = z.strictObject({ held: z.boolean(), reason });
export const deletionRequest = z.strictObject({ basis: z.enum(DELETION_BASES) });

export type RecordReply = z.output<typeof recordReply>;
export type DeletionView = z.output<typeof deletionView>;
export type CorrectionRequest = z.input<typeof correctionRequest>;
