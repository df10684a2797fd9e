import type { AuditEntry, AuditLog, AuditTrail } from '../../domain/audit.ts';

export type MemoryAudits = AuditTrail & AuditLog & { readonly audits: AuditEntry[] };

/** A trail in memory, with the order and the pages of the table. */
export function memoryAudits(seed: readonly AuditEntry[] = []): MemoryAudits {
  const audits = [...seed];
  return { audits, ...trailIn(audits) };
}

/** The same on rows that others write as well. */
export function trailIn(audits: AuditEntry[]): AuditTrail & AuditLog {
  const place = ({ at, id }: AuditEntry) => `${at.toISOString()}#${id}`;
  const byPlace = (one: AuditEntry, other: AuditEntry) => (place(one) < place(other) ? -1 : 1);
  return {
    recordRead: async (audit) => void audits.push(audit),
    historyOf: async (record, recordId) =>
      audits.filter((row) => row.record === record && row.recordId === recordId).toSorted(byPlace),
    search: async ({ from, until, who, record, recordId, action }, { size, after }) => {
      const found = audits
        .filter((row) => row.at >= from && row.at < until)
        .filter((row) => after === undefined || place(row) < after)
        .filter((row) => who === undefined || row.who === who)
        .filter((row) => record === undefined || row.record === record)
        .filter((row) => action === undefined || row.action === action)
        .filter((row) => recordId === undefined || row.recordId === recordId)
        .toSorted(byPlace)
        .reverse();
      const rows = found.slice(0, size);
      const last = rows.at(-1);
      return { rows, next: found.length > size && last ? place(last) : null };
    },
  };
}
