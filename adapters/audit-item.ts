import type { AuditEntry } from '../domain/intake/intake.ts';
import { auditKey } from './table.ts';

/** An audit row as the table holds it; written, never changed, and read by an operator alone. */
export const auditItem = (entry: AuditEntry): Record<string, unknown> => ({
  ...auditKey(entry.intakeId, entry.at, entry.id),
  who: entry.who,
  action: entry.action,
  fields: entry.fields,
});
