import type { AuditEntry } from '../../../domain/audit.ts';
import { memoryTable, type MemoryTable } from '../../support/memory-table.ts';
import { type Change, WatchedMap } from './watched-map.ts';

/** The parts of the table that hold records, in the order in which they are copied. */
const PARTS = [
  ...['intakes', 'seen', 'clients', 'gained', 'counselors', 'cells'],
  ...['courses', 'sessions', 'mails', 'jobs', 'links'],
] as const;

/** A copy of a table that tells of every change; the records themselves are shared, as nothing changes them. */
export function watchedTable(base: MemoryTable, tell: (change: Change) => void): MemoryTable {
  return copied(
    base,
    (kind, rows) => new WatchedMap(kind, rows, tell),
    (entry) => tell({ kind: 'audits', key: entry.id, before: undefined, after: entry }),
  );
}

/** A plain copy. */
export const tableCopy = (base: MemoryTable): MemoryTable =>
  copied(base, (_kind, rows) => new Map(rows));

function copied(
  base: MemoryTable,
  map: (kind: string, rows: ReadonlyMap<string, never>) => Map<string, unknown>,
  pushed: (entry: AuditEntry) => void = () => {},
): MemoryTable {
  const parts = PARTS.map((kind) => [
    kind,
    map(kind, Reflect.get(base, kind) as unknown as ReadonlyMap<string, never>),
  ]);
  const audits = [...base.audits];
  audits.push = (...entries: AuditEntry[]) => {
    for (const entry of entries) {
      audits[audits.length] = entry;
      pushed(entry);
    }
    return audits.length;
  };
  return { ...memoryTable(), ...(Object.fromEntries(parts) as Partial<MemoryTable>), audits };
}
