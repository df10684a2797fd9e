import type { AuditEntry } from '../../domain/audit.ts';
import type { Cell } from '../../domain/calendar/wall-time.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import type { CourseClient } from '../../domain/course/client-store.ts';
import type { Course, Session } from '../../domain/course/course.ts';
import type { NotWritten } from '../../domain/course/course-store.ts';
import type { BegunRequest } from '../../domain/draft/begun-request.ts';
import type { Draft, KeptDraft } from '../../domain/draft/draft.ts';
import type { Client, IntakeRecord } from '../../domain/intake/intake.ts';
import type { Once } from '../../domain/intake/intake-inbox.ts';
import type { JobRow } from '../../domain/jobs/job.ts';
import type { Link } from '../../domain/links/link.ts';
import type { Offer } from '../../domain/offer/offer.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { MailHold } from '../../domain/mail/mail-hold.ts';
import type { ReplayPass, Trace } from '../../domain/mail/replay.ts';
import type { Deletion } from '../../domain/record/deletion.ts';
import type { Correction, LegalHold } from '../../domain/record/person-record.ts';

/** What a client's record holds beside what the intake wrote. */
type Gained = Pick<CourseClient, 'remindersOff' | 'activeCourse' | 'feed'>;

/** One table in memory; every port of the tests looks at the same one. */
export type MemoryTable = {
  readonly intakes: Map<string, IntakeRecord>;
  readonly seen: Map<string, Once>;
  readonly drafts: Map<string, KeptDraft>;
  /** Requests begun on the telephone, by their draft. */
  readonly begun: Map<string, BegunRequest>;
  /** By the hash of an address: the draft that a link was last mailed for. */
  readonly returns: Map<string, Pick<Draft, 'id' | 'goodUntil'>>;
  readonly clients: Map<string, Client>;
  readonly gained: Map<string, Gained>;
  /** What an administrator added to a client's record. */
  readonly kept: Map<
    string,
    { readonly holds: readonly LegalHold[]; readonly corrections: readonly Correction[] }
  >;
  readonly deletions: Map<string, Deletion>;
  /** How often a course was booked for whoever bears a hash. */
  readonly bookings: Map<string, number>;
  readonly counselors: Map<string, Counselor>;
  /** The holder of each cell that is taken, by `cellKey`. */
  readonly cells: Map<string, string>;
  readonly courses: Map<string, Course>;
  /** By `sessionRef`. */
  readonly sessions: Map<string, Session>;
  readonly mails: Map<string, MailRow>;
  /** Under one key, once anything was said. */
  readonly holds: Map<'hold', MailHold>;
  readonly traces: Map<string, Trace & { readonly keptUntil: Date }>;
  readonly passes: Map<string, ReplayPass>;
  readonly jobs: Map<string, JobRow>;
  readonly links: Map<string, Link>;
  readonly offers: Map<string, Offer>;
  /** In the order they were written. */
  readonly audits: AuditEntry[];
};

export function memoryTable(...seed: readonly IntakeRecord[]): MemoryTable {
  const table: MemoryTable = {
    intakes: new Map(),
    seen: new Map(),
    drafts: new Map(),
    begun: new Map(),
    returns: new Map(),
    clients: new Map(),
    gained: new Map(),
    kept: new Map(),
    deletions: new Map(),
    bookings: new Map(),
    counselors: new Map(),
    cells: new Map(),
    courses: new Map(),
    sessions: new Map(),
    mails: new Map(),
    holds: new Map(),
    traces: new Map(),
    passes: new Map(),
    jobs: new Map(),
    links: new Map(),
    offers: new Map(),
    audits: [],
  };
  for (const record of seed) putIntake(table, record);
  return table;
}

export function putIntake(table: MemoryTable, record: IntakeRecord): void {
  table.intakes.set(record.intake.id, record);
  table.clients.set(record.client.id, record.client);
  for (const mail of record.mails) table.mails.set(mail.id, mail);
  table.audits.push(record.audit);
}

export const cellKey = ({ counselorId, date, quarter }: Cell) =>
  `${counselorId}#${date}#${quarter}`;

/** One action of a transaction: what must hold, what it writes, and what its failing means. */
export type Action = {
  readonly item: string;
  readonly holds: boolean;
  readonly write?: () => void;
  readonly otherwise: NotWritten['kind'];
};

const MOST_ACTIONS = 100;
/** Of several that fail the one that is reported: what asks to read again comes first. */
const WEIGHT: readonly NotWritten['kind'][] = ['stale', 'active-course', 'hours-changed', 'taken'];

/** Everything or nothing, within the limits of the real table: a hundred actions, no item twice. */
export function together(actions: readonly Action[]): { readonly kind: 'written' } | NotWritten {
  if (actions.length > MOST_ACTIONS) throw new Error(`${actions.length} actions are too many`);
  if (new Set(actions.map(({ item }) => item)).size < actions.length) {
    throw new Error('One item stands twice in a transaction');
  }
  const failed = actions.filter(({ holds }) => !holds).map(({ otherwise }) => otherwise);
  const kind = WEIGHT.find((reason) => failed.includes(reason));
  if (kind) return { kind };
  for (const { write } of actions) write?.();
  return { kind: 'written' };
}

/** Puts what is new; `stale` when something of that id is there. */
export const putNew = <Row extends { readonly id: string }>(
  rows: Map<string, Row>,
  name: string,
  row: Row,
): Action => ({
  item: `${name} ${row.id}`,
  holds: !rows.has(row.id),
  write: () => void rows.set(row.id, row),
  otherwise: 'stale',
});

export const putAudit = (table: MemoryTable, audit: AuditEntry): Action => ({
  item: `audit ${audit.id}`,
  holds: !table.audits.some(({ id }) => id === audit.id),
  write: () => void table.audits.push(audit),
  otherwise: 'stale',
});

/** What is put only where nothing of that id is there yet. */
export const putMissing = <Row extends { readonly id: string }>(
  rows: Map<string, Row>,
  name: string,
  wanted: readonly Row[],
): readonly Action[] =>
  wanted.filter(({ id }) => !rows.has(id)).map((row) => putNew(rows, name, row));

export const saved = ({ kind }: ReturnType<typeof together>): 'saved' | 'stale' =>
  kind === 'written' ? 'saved' : 'stale';
