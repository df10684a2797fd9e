import type { AuditEntry } from '../domain/audit.ts';
import { auditKey } from './table.ts';

/** An audit row as the table holds it; written, never changed, and read by an operator alone. */
export const auditItem = (entry: AuditEntry): Record<string, unknown> => ({
  ...auditKey(entry),
  who: entry.who,
  action: entry.action,
  fields: entry.fields,
});
