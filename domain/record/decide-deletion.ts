import type { AuditEntry } from '../audit.ts';
import type { JobRow } from '../jobs/job.ts';
import { isLive, type Offer } from '../offer/offer.ts';
import type { StaffMember } from '../staff/role.ts';
import { countsOf } from './count-record.ts';
import { deletionJob, type Deletion, type DeletionBasis } from './deletion.ts';
import { isHeld, type PersonRecord, type RecordOutline } from './person-record.ts';
import { keptUntil, type RetentionRule } from './retention.ts';

export type DeletionRefusal =
  /** Somebody put a legal hold on it. */
  | 'on-hold'
  /** There is a course that is not over, or an opening is being offered. */
  | 'record-in-use'
  /** The time to keep it is not over. */
  | 'still-kept'
  /** It is being deleted. */
  | 'deletion-ordered';

type Ordering = {
  readonly record: PersonRecord;
  readonly basis: DeletionBasis;
  /** Openings that are offered to somebody now. */
  readonly offers: readonly Offer[];
  readonly rule: RetentionRule;
  readonly member: StaffMember;
  readonly auditId: string;
  readonly now: Date;
};

/** Decides whether a record may be deleted, and what orders it. */
export function orderDeletion({ record, basis, offers, rule, member, auditId, now }: Ordering):
  | { readonly kind: 'refused'; readonly reason: DeletionRefusal }
  | {
      readonly kind: 'ordered';
      readonly deletion: Deletion;
      readonly job: JobRow;
      readonly audit: AuditEntry;
    } {
  const recordId = record.intake.id;
  if (record.deletion && record.deletion.state !== 'stopped') return refused('deletion-ordered');
  const stop = whatStops(record);
  if (stop) return refused(stop);
  if (offers.some((offer) => isLive(offer) && isAsked(offer, recordId))) {
    return refused('record-in-use');
  }
  if (basis === 'retention' && now < keptUntil(record, rule)) return refused('still-kept');
  const deletion: Deletion = {
    recordId,
    attempt: (record.deletion?.attempt ?? 0) + 1,
    basis,
    by: member.id,
    orderedAt: now,
    state: 'ordered',
    counts: countsOf(record),
  };
  return {
    kind: 'ordered',
    deletion,
    job: deletionJob(deletion),
    audit: {
      id: auditId,
      record: 'intake',
      recordId,
      at: now,
      who: member.id,
      action: 'ordered-deletion',
      fields: [basis],
    },
  };
}

const refused = (reason: DeletionRefusal) => ({ kind: 'refused', reason }) as const;

const isAsked = ({ asks }: Offer, intakeId: string) =>
  asks.some((ask) => ask.intakeId === intakeId && ['open', 'yes'].includes(ask.answer));

/** What stops a deletion, when it is ordered and again when it begins. */
function whatStops(record: RecordOutline): 'on-hold' | 'record-in-use' | undefined {
  if (isHeld(record)) return 'on-hold';
  const { client, courses } = record;
  const inUse =
    client.activeCourse !== undefined || courses.some(({ course }) => course.status === 'active');
  return inUse ? 'record-in-use' : undefined;
}

/** Decides whether a deletion that was ordered begins, and what it will have to remove. */
export function beginDeletion(deletion: Deletion, record: RecordOutline, now: Date): Deletion {
  if (whatStops(record)) return { ...deletion, state: 'stopped', finishedAt: now };
  const { client, courses } = record;
  return {
    ...deletion,
    state: 'begun',
    counts: countsOf(record),
    left: { clientId: client.id, courseIds: courses.map(({ course }) => course.id) },
  };
}

/** The certificate, and the row that says so in the trail. */
export function finishDeletion(
  { left: _gone, ...deletion }: Deletion,
  auditId: string,
  now: Date,
): { readonly certificate: Deletion; readonly audit: AuditEntry } {
  return {
    certificate: { ...deletion, state: 'done', finishedAt: now },
    audit: {
      ...{ id: auditId, record: 'intake', recordId: deletion.recordId, at: now, who: 'clock' },
      action: 'deleted',
      fields: Object.entries(deletion.counts).flatMap(([kind, count]) => (count > 0 ? [kind] : [])),
    },
  };
}
