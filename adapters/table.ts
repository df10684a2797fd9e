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
/** What a client's item said before it was put right; sorts after the client, oldest first. */
export const correctionKey = (
  clientId: string,
  { at, id }: Pick<AuditPlace, 'at' | 'id'>,
): Key => ({
  pk: `CLIENT#${clientId}`,
  sk: `CORRECTION#${at.toISOString()}#${id}`,
});
export const deletionKey = (intakeId: string): Key => ({
  pk: `DELETION#${intakeId}`,
  sk: 'DELETION',
});
export const mailKey = (mailId: string): Key => ({ pk: `MAIL#${mailId}`, sk: 'MAIL' });
export const jobKey = (jobId: string): Key => ({ pk: `JOB#${jobId}`, sk: 'JOB' });
/** What an item of the index `due` is: its sort key is its kind. */
export const dueIdOf = ({ pk, sk }: Key): { kind: 'mail' | 'job'; id: string } =>
  sk === 'JOB'
    ? { kind: 'job', id: pk.slice('JOB#'.length) }
    : { kind: 'mail', id: pk.slice('MAIL#'.length) };
export const draftKey = (draftId: string): Key => ({ pk: `DRAFT#${draftId}`, sk: 'DRAFT' });
/** A request that staff began on the telephone, by its draft's id. */
export const begunKey = (draftId: string): Key => ({ pk: `BEGUN#${draftId}`, sk: 'BEGUN' });
/** The form that a link was last mailed for to an address; the hash is one that only the practice's secret gives. */
export const returnKey = (address: string): Key => ({ pk: `RETURN#${address}`, sk: 'RETURN' });
export const linkKey = (hash: string): Key => ({ pk: `LINK#${hash}`, sk: 'LINK' });
export const courseKey = (courseId: string): Key => ({ pk: `COURSE#${courseId}`, sk: 'COURSE' });
/** Sorts after the course itself, in the order of their numbers. */
export const sessionKey = (courseId: string, number: number): Key => ({
  pk: `COURSE#${courseId}`,
  sk: `SESSION#${String(number).padStart(2, '0')}`,
});
export const counselorKey = (counselorId: string): Key => ({
  pk: `COUNSELOR#${counselorId}`,
  sk: 'COUNSELOR',
});
/** The day of one counselor, by its local date: one attribute for each cell that is taken. */
export const dayKey = (counselorId: string, date: string): Key => ({
  pk: `COUNSELOR#${counselorId}`,
  sk: `DAY#${date}`,
});
export const cellName = (quarter: number): string => `c${quarter}`;
/** The quarter that an attribute of a day names; `undefined` for any other attribute. */
export const quarterOf = (name: string): number | undefined =>
  /^c\d+$/.test(name) ? Number(name.slice(1)) : undefined;
/** What was suggested and what was confirmed, of all intakes in one partition; small, and read as a whole. */
export const FOCUS_PAIRS = 'FOCUS_PAIRS';
export const focusPairKey = (intakeId: string): Key => ({
  pk: FOCUS_PAIRS,
  sk: `INTAKE#${intakeId}`,
});
export const offerKey = (offerId: string): Key => ({ pk: `OFFER#${offerId}`, sk: 'OFFER' });
export const onceKey = (keyHash: string): Key => ({ pk: `ONCE#${keyHash}`, sk: 'ONCE' });
export const auditPartition = (record: string, recordId: string): string =>
  `AUDIT#${record.toUpperCase()}#${recordId}`;
/** What senders did within some stretch of time; the name carries hashes alone. */
export const limitKey = (name: string): Key => ({ pk: `LIMIT#${name}`, sk: 'LIMIT' });
/** The requests of one person, by a hash that only the practice's own secret gives. */
export const personKey = (hash: string): Key => ({ pk: `PERSON#${hash}`, sk: 'PERSON' });
/** The secret under which addresses, telephone numbers and networks are hashed. */
export const SECRET_KEY: Key = { pk: 'SECRET#seal', sk: 'SECRET' };
export const auditKey = ({ record, recordId, at, id }: AuditPlace): Key => ({
  pk: auditPartition(record, recordId),
  sk: `${at.toISOString()}#${id}`,
});
type AuditPlace = {
  readonly record: string;
  readonly recordId: string;
  readonly at: Date;
  readonly id: string;
};

/** Where an audit row stands in the index `work`: by its month in UTC, then by its moment. */
export const auditWorkKeys = ({ at, id }: Pick<AuditPlace, 'at' | 'id'>) => ({
  workPk: auditMonth(at),
  workSk: `${at.toISOString()}#${id}`,
});
const auditMonth = (at: Date) => `AUDIT#${at.toISOString().slice(0, 7)}`;
/** The months that two moments and all between them lie in, latest first. */
export function auditMonthsBack(from: Date, until: Date): readonly string[] {
  const months: string[] = [];
  const month = new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth(), 1));
  for (; auditMonth(month) >= auditMonth(from); month.setUTCMonth(month.getUTCMonth() - 1)) {
    months.push(auditMonth(month));
  }
  return months;
}

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

/** Where a course stands in the index `work`: by the end of its status's list. */
export const courseWorkKeys = (course: {
  readonly id: string;
  readonly status: string;
  readonly endDate: string;
}) => ({
  workPk: courseWorkPartition(course.status),
  workSk: `${course.endDate}#${course.id}`,
});
export const courseWorkPartition = (status: string) => `COURSE#${status}`;
/** The courses that end on a local date or later, within one such partition. */
export const endingFrom = (date: string) => ({ from: date, to: '~' });

/** Where a session stands in the index `work`: by the month of its local date, then by its start. */
export const sessionWorkKeys = (session: {
  readonly courseId: string;
  readonly number: number;
  readonly start: { readonly date: string };
  readonly startsAt: Date;
}) => ({
  workPk: sessionWorkPartition(session.start.date.slice(0, 7)),
  workSk: `${session.start.date}#${session.startsAt.toISOString()}#${session.courseId}#${session.number}`,
});
export const sessionWorkPartition = (month: string) => `SESSIONS#${month}`;
/** The sessions from one local date to another, both included, within one such partition. */
export const sessionWorkRange = (from: string, to: string) => ({ from, to: `${to}#~` });
/** The days of one counselor from one local date to another, both included. */
export const dayRange = (from: string, to: string) => ({ from: `DAY#${from}`, to: `DAY#${to}` });

/** Where every counselor stands in the index `work`. */
export const COUNSELORS_PARTITION = 'COUNSELORS';
export const counselorWorkKeys = (counselorId: string) => ({
  workPk: COUNSELORS_PARTITION,
  workSk: counselorId,
});

/** Where an offer stands in the index `work`: by the start of what is offered. */
export const OFFERS_PARTITION = 'OFFERS';
export const offerWorkKeys = ({
  id,
  startsAt,
}: {
  readonly id: string;
  readonly startsAt: Date;
}) => ({
  workPk: OFFERS_PARTITION,
  workSk: `${startsAt.toISOString()}#${id}`,
});
/** The offers of times after an instant. */
export const startingAfter = (now: Date) => ({ from: `${now.toISOString()}#~`, to: '~' });

/** Where requests that were begun on the telephone stand in the index `work`, as they were begun. */
export const BEGUN_PARTITION = 'BEGUN';
export const begunWorkKeys = ({
  id,
  begunAt,
}: {
  readonly id: string;
  readonly begunAt: Date;
}) => ({
  workPk: BEGUN_PARTITION,
  workSk: `${begunAt.toISOString()}#${id}`,
});

/** Where orders to delete a record, and the certificates they become, stand in the index `work`. */
export const DELETIONS_PARTITION = 'DELETIONS';
export const deletionWorkKeys = ({
  recordId,
  orderedAt,
}: {
  readonly recordId: string;
  readonly orderedAt: Date;
}) => ({
  workPk: DELETIONS_PARTITION,
  workSk: `${orderedAt.toISOString()}#${recordId}`,
});

/** Where the mails about one intake, or one course and its sessions, stand in the index `work`, as they were planned. */
export const mailPartition = (recordId: string) => `MAILS#${recordId}`;
export const mailHistoryKeys = (recordId: string, createdAt: Date, mailId: string) => ({
  workPk: mailPartition(recordId),
  workSk: `${createdAt.toISOString()}#${mailId}`,
});

/** Whether mails go out, and beside it one item for each time that archived word of mails was told again. */
export const MAIL_HOLD_PARTITION = 'MAIL_HOLD';
export const MAIL_HOLD_KEY: Key = { pk: MAIL_HOLD_PARTITION, sk: 'HOLD' };
export const PASS_PREFIX = 'PASS#';
export const passKey = (name: string): Key => ({
  pk: MAIL_HOLD_PARTITION,
  sk: `${PASS_PREFIX}${name}`,
});
/** The mails that went out and that have no row. */
export const TRACES_PARTITION = 'MAIL_TRACES';
export const traceKey = (mailId: string): Key => ({ pk: TRACES_PARTITION, sk: mailId });

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

/** The partition of the index `due` for mails that nothing will send and nobody has settled; no sweep reads it. */
export const GIVEN_UP_PARTITION = 'GIVEN-UP';
export const givenUpKeys = (mailId: string, finishedAt: Date) => ({
  duePk: GIVEN_UP_PARTITION,
  dueSk: `${finishedAt.toISOString()}#${mailId}`,
});

/** The highest `dueSk` of anything due at `now` or before: no id has a character above `~`. */
export const dueUntil = (now: Date) => `${now.toISOString()}#~`;
