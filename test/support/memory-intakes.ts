import type { AuditEntry, Intake, IntakeRecord } from '../../domain/intake/intake.ts';
import type { IntakeDesk, ListedIntake } from '../../domain/intake/intake-desk.ts';
import type { IntakeInbox, Once } from '../../domain/intake/intake-inbox.ts';
import { TIERS } from '../../domain/screening/screening.ts';

export type MemoryIntakes = {
  readonly inbox: IntakeInbox;
  readonly desk: IntakeDesk;
  readonly records: ReadonlyMap<string, IntakeRecord>;
  /** Every audit row, in the order it was written. */
  readonly audits: readonly AuditEntry[];
};

/** One table in memory behind both ports, with the same conditions: `stale` and `seen-before` included. */
export function memoryIntakes(...seed: readonly IntakeRecord[]): MemoryIntakes {
  const records = new Map(seed.map((record) => [record.intake.id, record]));
  const audits: AuditEntry[] = seed.map(({ audit }) => audit);
  const seen = new Map<string, Once>();

  const inbox: IntakeInbox = {
    receive: async (record, once, now) => {
      const before = seen.get(once.key);
      if (before && before.expiresAt > now) {
        return { kind: 'seen-before', body: before.body, receipt: before.receipt };
      }
      seen.set(once.key, once);
      records.set(record.intake.id, record);
      audits.push(record.audit);
      return { kind: 'stored' };
    },
  };
  return { inbox, desk: memoryDesk(records, audits), records, audits };
}

function memoryDesk(records: Map<string, IntakeRecord>, audits: AuditEntry[]): IntakeDesk {
  const stored = ({ id }: Pick<Intake, 'id'>): IntakeRecord => {
    const record = records.get(id);
    if (!record) throw new Error(`No intake ${id}`);
    return record;
  };
  return {
    list: async (status, page) => listed([...records.values()], status, page),
    find: async (id) => records.get(id)?.intake,
    contactFile: async (intake) => ({
      client: stored(intake).client,
      mails: stored(intake).mails,
    }),
    clinicalFile: async (intake) => ({
      answered: stored(intake).answered,
      review: stored(intake).review,
    }),
    recordRead: async (audit) => void audits.push(audit),
    acknowledge: async (intake, audit) => {
      const record = stored(intake);
      if (record.intake.acknowledged) return 'stale';
      const { acknowledged } = intake;
      records.set(intake.id, { ...record, intake: { ...record.intake, acknowledged } });
      audits.push(audit);
      return 'saved';
    },
    decide: async ({ id, status, version }, decision, seenVersion, audit) => {
      const record = stored({ id });
      if (record.intake.version !== seenVersion) return 'stale';
      const decisions = [...record.review.decisions, decision];
      records.set(id, {
        ...record,
        intake: { ...record.intake, status, version },
        review: { ...record.review, decisions },
      });
      audits.push(audit);
      return 'saved';
    },
  };
}

const place = ({ tier, submittedAt, id }: Intake) =>
  `${TIERS.indexOf(tier)}#${submittedAt.toISOString()}#${id}`;

function listed(
  records: readonly IntakeRecord[],
  status: Intake['status'],
  { size, after }: Parameters<IntakeDesk['list']>[1],
): Awaited<ReturnType<IntakeDesk['list']>> {
  const before = records.find(({ intake }) => intake.id === after);
  if (after !== undefined && !before) return 'unknown-place';
  const start = before ? place(before.intake) : '';
  const waiting = records
    .filter(({ intake }) => intake.status === status && place(intake) > start)
    .map(({ intake, client }): ListedIntake => ({
      intake,
      name: client.preferredName || client.name,
    }))
    .sort((one, other) => (place(one.intake) < place(other.intake) ? -1 : 1));
  const page = waiting.slice(0, size);
  return { listed: page, last: waiting.length > size ? (page.at(-1)?.intake.id ?? null) : null };
}
