import type { Tier } from '../domain/screening/screening.ts';

/**
 * Every key of the one table is built here, so that its layout can be read in one place.
 * No key carries a personal detail: ids are random, and a client's own key is stored as its hash.
 */
export type Key = { readonly pk: string; readonly sk: string };

/** Sparse: an intake is listed for staff by status, most urgent and longest waiting first. */
export const WORK_INDEX = 'work';
/** Sparse: what is due and not final yet, oldest first, in a few shards. */
export const DUE_INDEX = 'due';

export const intakeKey = (intakeId: string): Key => ({ pk: `INTAKE#${intakeId}`, sk: 'INTAKE' });
export const answersKey = (intakeId: string): Key => ({ pk: `INTAKE#${intakeId}`, sk: 'ANSWERS' });
export const reviewKey = (intakeId: string): Key => ({ pk: `INTAKE#${intakeId}`, sk: 'REVIEW' });
export const clientKey = (clientId: string): Key => ({ pk: `CLIENT#${clientId}`, sk: 'CLIENT' });
export const mailKey = (mailId: string): Key => ({ pk: `MAIL#${mailId}`, sk: 'MAIL' });
export const mailIdOf = ({ pk }: Pick<Key, 'pk'>): string => pk.slice('MAIL#'.length);
export const onceKey = (keyHash: string): Key => ({ pk: `ONCE#${keyHash}`, sk: 'ONCE' });
export const auditKey = (intakeId: string, at: Date, auditId: string): Key => ({
  pk: `AUDIT#INTAKE#${intakeId}`,
  sk: `${at.toISOString()}#${auditId}`,
});

const TIER_RANK = { red: 0, orange: 1, yellow: 2, green: 3 } as const satisfies Record<
  Tier,
  number
>;

/** The partition of the index `work` that lists intakes of one status. */
export const workPartition = (status: string) => `INTAKE#${status}`;

/** Where an intake stands in the index `work`: by tier, then by the time it came in. */
export const workKeys = (intake: {
  readonly id: string;
  readonly status: string;
  readonly tier: Tier;
  readonly submittedAt: Date;
}) => ({
  workPk: workPartition(intake.status),
  workSk: `${TIER_RANK[intake.tier]}#${intake.submittedAt.toISOString()}#${intake.id}`,
});

const DUE_SHARDS = [0, 1, 2, 3] as const;
const duePartition = (shard: number) => `DUE#${shard}`;

/** Every partition of the index `due`; a sweep queries each. */
export const DUE_PARTITIONS: readonly string[] = DUE_SHARDS.map(duePartition);

/** Spreads rows over the shards by their id: FNV-1a, because it is short and even enough. */
function dueShard(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % DUE_SHARDS.length;
}

/** Where a row that is not final stands in the index `due`. */
export const dueKeys = (mailId: string, due: Date) => ({
  duePk: duePartition(dueShard(mailId)),
  dueSk: `${due.toISOString()}#${mailId}`,
});

/** The highest `dueSk` of anything due at `now` or before: no id has a character above `~`. */
export const dueUntil = (now: Date) => `${now.toISOString()}#~`;
