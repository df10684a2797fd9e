import type { AuditEntry } from '../../../domain/audit.ts';
import type { MemoryTable } from '../../support/memory-table.ts';
import { type Change, WatchedMap } from './watched-map.ts';

type Rows = ReadonlyMap<string, unknown>;

/** A copy of a table that tells of every change; the records themselves are shared, as nothing changes them. */
export const watchedTable = (base: MemoryTable, tell: (change: Change) => void): MemoryTable =>
  copied(
    base,
    (kind, rows) => new WatchedMap(kind, rows, tell),
    (entry) => tell({ kind: 'audits', key: entry.id, before: undefined, after: entry }),
  );

/** A plain copy. */
export const tableCopy = (base: MemoryTable): MemoryTable =>
  copied(base, (_kind, rows) => new Map(rows));

/** Puts a watched table back to what a copy of it holds. */
export function resetTable(table: MemoryTable, copy: MemoryTable): void {
  for (const [kind, rows] of Object.entries(table) as [keyof MemoryTable, unknown][]) {
    const kept: unknown = copy[kind];
    if (rows instanceof WatchedMap && kept instanceof Map) rows.reset(kept as Rows);
  }
  table.audits.splice(0, Infinity, ...copy.audits);
}

function copied(
  base: MemoryTable,
  copyOf: (kind: string, rows: Rows) => Map<string, unknown>,
  pushed: (entry: AuditEntry) => void = () => {},
): MemoryTable {
  const parts = Object.entries(base).flatMap(([kind, rows]: [string, unknown]) =>
    rows instanceof Map ? [[kind, copyOf(kind, rows as Rows)] as const] : [],
  );
  const audits = [...base.audits];
  audits.push = (...entries: AuditEntry[]) => {
    for (const entry of entries) {
      audits[audits.length] = entry;
      pushed(entry);
    }
    return audits.length;
  };
  // Each part is of its own type again: it was copied from a part of that name.
  return { ...base, ...(Object.fromEntries(parts) as Partial<MemoryTable>), audits };
}
