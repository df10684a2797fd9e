import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { Link } from '../../domain/links/link.ts';
import {
  type Action,
  type MemoryTable,
  putAudit,
  putMissing,
  saved,
  together,
} from './memory-table.ts';

/** Counselors in memory, under the conditions of the table. */
export function counselorStoreIn(table: MemoryTable): CounselorStore {
  const { counselors, cells, jobs } = table;
  return {
    list: async () =>
      [...counselors.values()].sort((one, other) => one.name.localeCompare(other.name)),
    find: async (id) => counselors.get(id),
    save: async (counselor, seenVersion, planned, audit) => {
      const stored = counselors.get(counselor.id);
      const put: Action = {
        item: `counselor ${counselor.id}`,
        holds: (stored?.version ?? 0) === seenVersion,
        write: () =>
          void counselors.set(counselor.id, {
            ...counselor,
            feed: stored?.feed,
            gone: stored?.gone,
          }),
        otherwise: 'stale',
      };
      return saved(together([put, ...putMissing(jobs, 'job', planned), putAudit(table, audit)]));
    },
    busy: async (counselorId, from, to) =>
      [...cells]
        .map(([key, holder]) => {
          const [owner = '', date = '', quarter] = key.split('#');
          return { counselorId: owner, date, quarter: Number(quarter), holder };
        })
        .filter((cell) => cell.counselorId === counselorId && from <= cell.date && cell.date <= to)
        .sort((one, other) => one.quarter - other.quarter),
    setFeed: async (counselor, link, audit) => {
      const stored = counselors.get(counselor.id);
      const record: Action = {
        item: `counselor ${counselor.id}`,
        holds: stored !== undefined && stored.feed === counselor.feed,
        write: () => void (stored && counselors.set(counselor.id, { ...stored, feed: link?.hash })),
        otherwise: 'stale',
      };
      const links = linkActions(table, counselor.feed, link);
      return saved(together([record, ...links, putAudit(table, audit)]));
    },
    setGone: async (counselor, gone, audit) => {
      const stored = counselors.get(counselor.id);
      const { version, feed } = counselor;
      const record: Action = {
        item: `counselor ${counselor.id}`,
        holds: stored?.version === version && stored.feed === feed,
        write: () => {
          const kept = gone ? { gone, feed: undefined } : { gone: undefined, feed };
          if (stored) counselors.set(counselor.id, { ...stored, version: version + 1, ...kept });
        },
        otherwise: 'stale',
      };
      const links = gone ? linkActions(table, feed, undefined) : [];
      return saved(together([record, ...links, putAudit(table, audit)]));
    },
  };
}

/** Puts the new link, takes the old one away. */
export const linkActions = (
  { links }: MemoryTable,
  old: string | undefined,
  link: Link | undefined,
): readonly Action[] => [
  ...(link
    ? ([
        {
          item: `link ${link.hash}`,
          holds: !links.has(link.hash),
          write: () => void links.set(link.hash, link),
          otherwise: 'stale',
        },
      ] as const)
    : []),
  ...(old !== undefined
    ? ([
        {
          item: `link ${old}`,
          holds: true,
          write: () => void links.delete(old),
          otherwise: 'stale',
        },
      ] as const)
    : []),
];
