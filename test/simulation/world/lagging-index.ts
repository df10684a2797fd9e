import type { MemoryTable } from '../../support/memory-table.ts';
import type { Change } from './watched-map.ts';
import { tableCopy } from './watched-table.ts';

/** What the indexes show: every record as it was a while ago, each record's changes in their order. */
export type LaggingIndex = {
  readonly tell: (change: Change, visibleAt: number) => void;
  /** As it looks at this moment. */
  readonly at: (moment: number) => MemoryTable;
};

export function laggingIndex(base: MemoryTable): LaggingIndex {
  const table = tableCopy(base);
  let waiting: { readonly change: Change; readonly visibleAt: number }[] = [];
  return {
    tell: (change, visibleAt) => void waiting.push({ change, visibleAt }),
    at: (moment) => {
      const hidden = new Set<string>();
      waiting = waiting.filter(({ change, visibleAt }) => {
        const name = `${change.kind} ${change.key}`;
        if (visibleAt > moment || hidden.has(name)) return hidden.add(name);
        const rows: unknown = Reflect.get(table, change.kind);
        if (rows instanceof Map) rows.set(change.key, change.after);
        return false;
      });
      return table;
    },
  };
}
