import type { MemoryTable } from '../../support/memory-table.ts';
import type { Change } from './watched-map.ts';
import { tableCopy } from './watched-table.ts';

/** What the indexes show: every record as it was a while ago, each record's changes in their order. */
export type LaggingIndex = {
  readonly tell: (change: Change, visibleAt: number) => void;
  /** What it shows, as it was when time last went on in it. */
  readonly table: MemoryTable;
  readonly goOn: (moment: number) => void;
};

export function laggingIndex(base: MemoryTable): LaggingIndex {
  const table = tableCopy(base);
  let waiting: { readonly change: Change; readonly visibleAt: number }[] = [];
  return {
    table,
    tell: (change, visibleAt) => void waiting.push({ change, visibleAt }),
    goOn: (moment) => {
      const hidden = new Set<string>();
      waiting = waiting.filter(({ change, visibleAt }) => {
        const name = `${change.kind} ${change.key}`;
        if (visibleAt > moment || hidden.has(name)) return hidden.add(name);
        const rows: unknown = Reflect.get(table, change.kind);
        if (rows instanceof Map) show(rows, change);
        return false;
      });
    },
  };
}

function show(rows: Map<unknown, unknown>, { key, after }: Change): void {
  if (after === undefined) rows.delete(key);
  else rows.set(key, after);
}

/** What is found by the lists of an index, and read and removed where it lies. */
export const listedBy = (index: MemoryTable, table: MemoryTable): MemoryTable => ({
  ...table,
  intakes: listing(index.intakes, table.intakes),
  mails: listing(index.mails, table.mails),
  courses: listing(index.courses, table.courses),
});

function listing<Row>(index: Map<string, Row>, rows: Map<string, Row>): Map<string, Row> {
  const listed = new Map([...index.keys()].flatMap((key) => entryOf(rows, key)));
  listed.get = (key) => rows.get(key);
  listed.delete = (key) => rows.delete(key);
  return listed;
}

function entryOf<Row>(rows: Map<string, Row>, key: string): readonly (readonly [string, Row])[] {
  const row = rows.get(key);
  return row === undefined ? [] : [[key, row]];
}
