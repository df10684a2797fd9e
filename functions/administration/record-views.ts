import type { AuditEntry } from '../../domain/audit.ts';
import { countsOf } from '../../domain/record/count-record.ts';
import type { Deletion } from '../../domain/record/deletion.ts';
import type { Correction, PersonRecord } from '../../domain/record/person-record.ts';
import { keptUntil, type RetentionRule } from '../../domain/record/retention.ts';
import { auditRowView } from '../shared/audit-view.ts';

/** An order or a certificate in the shape of the replies. */
export const deletionView = ({
  recordId,
  basis,
  state,
  by,
  orderedAt,
  finishedAt,
  counts,
}: Deletion) => ({
  ...{ recordId, basis, state, by, counts },
  orderedAt: orderedAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
});

/** Where a record stands, in the shape of the replies; the schema there has the last word. */
export function recordView(record: PersonRecord, rule: RetentionRule, now: Date) {
  const { intake, client, holds, corrections, deletion } = record;
  return {
    now: now.toISOString(),
    id: intake.id,
    submittedAt: intake.submittedAt.toISOString(),
    person: {
      name: client.name,
      preferredName: client.preferredName ?? null,
      pronouns: client.pronouns ?? null,
      dateOfBirth: client.dateOfBirth,
      email: client.email,
      phone: client.phone ?? null,
      safeToUse: client.safeToUse,
      whereNow: client.whereNow,
    },
    counts: countsOf(record),
    keptUntil: keptUntil(record, rule).toISOString(),
    holds: holds.map((hold) => ({
      ...saidView(hold),
      lifted: hold.lifted ? saidView(hold.lifted) : null,
    })),
    corrections: corrections.map((correction) => ({
      ...saidView(correction),
      before: correction.fields.map((field) => ({ field, was: textOf(correction, field) })),
    })),
    deletion: deletion ? deletionView(deletion) : null,
  };
}

const saidView = ({
  reason,
  by,
  at,
}: {
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}) => ({ reason, by, at: at.toISOString() });

function textOf({ before }: Correction, field: Correction['fields'][number]): string | null {
  const was = before[field];
  if (was === undefined || typeof was === 'string') return was ?? null;
  const safe = Object.entries(was).flatMap(([way, yes]) => (yes ? [way] : []));
  return safe.length === 0 ? 'nothing' : safe.join(', ');
}

/** The whole record and its trail; hashes that lead nowhere outside the service are left out. */
export const exportView = (record: PersonRecord, history: readonly AuditEntry[], now: Date) => ({
  format: 1,
  exportedAt: now.toISOString(),
  record: {
    ...record,
    intake: { ...record.intake, personKeys: undefined },
    client: { ...record.client, feed: undefined },
  },
  history: history.map(auditRowView),
});
