import type { MailHold } from '../../domain/mail/mail-hold.ts';
import type { MailHoldStore } from '../../domain/mail/mail-hold-store.ts';
import { tellsTheSame, TRACE_KEPT_DAYS, type ReplayLog } from '../../domain/mail/replay.ts';
import { putAudit, saved, together, type MemoryTable } from './memory-table.ts';

/** Whether mails go out, in memory, under the conditions of the table. */
export const mailHoldsIn = (table: MemoryTable): MailHoldStore => ({
  find: async () => table.holds.get('hold'),
  write: async (before, after, audit) =>
    saved(
      together([
        {
          item: 'hold',
          holds: isSame(table.holds.get('hold'), before),
          write: () => void table.holds.set('hold', after),
          otherwise: 'stale',
        },
        ...(audit ? [putAudit(table, audit)] : []),
      ]),
    ),
});

const isSame = (one: MailHold | undefined, other: MailHold | undefined): boolean =>
  one?.table === other?.table &&
  one?.state === other?.state &&
  one?.since.getTime() === other?.since.getTime();

const DAY_MS = 86_400_000;

/** What replays came to, in memory. */
export const replayLogIn = ({ traces, passes }: MemoryTable): ReplayLog => ({
  async note(trace, now) {
    if (traces.has(trace.mailId)) return 'known';
    const keptUntil = new Date(now.getTime() + TRACE_KEPT_DAYS * DAY_MS);
    traces.set(trace.mailId, { ...trace, keptUntil });
    return 'new';
  },
  tracesOf: async (mailId) =>
    [...traces.values()]
      .filter((trace) => tellsTheSame(mailId, trace.mailId))
      .map(({ mailId: id, sentAt, to }) => ({ mailId: id, sentAt, to })),
  forget: async (mailId) => traces.delete(mailId),
  async count(name, isNews, now) {
    const { told = 0, news = 0 } = passes.get(name) ?? {};
    passes.set(name, { name, told: told + 1, news: news + (isNews ? 1 : 0), lastAt: now });
  },
  async list(size, now) {
    const kept = [...traces.values()]
      .filter(({ keptUntil }) => keptUntil > now)
      .sort((one, other) => (one.mailId < other.mailId ? -1 : 1))
      .map(({ mailId, sentAt, to }) => ({ mailId, sentAt, to }));
    const inOrder = [...passes.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    return { passes: inOrder, traces: kept.slice(0, size), more: kept.length > size };
  },
});
