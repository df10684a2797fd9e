import type { AuditEntry } from '../../domain/audit.ts';

/** An audit row in the shape of the replies; the schema there has the last word. */
export const auditRowView = ({
  id,
  at,
  who,
  action,
  record,
  recordId,
  fields,
  count,
}: AuditEntry) => ({
  id,
  at: at.toISOString(),
  who,
  action,
  record,
  recordId,
  fields,
  count: count ?? null,
});
