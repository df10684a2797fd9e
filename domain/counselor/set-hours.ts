import type { AuditEntry } from '../audit.ts';
import type { JobRow } from '../jobs/job.ts';
import { nextMorning, type Mornings } from '../jobs/plan-digest.ts';
import type { StaffMember } from '../staff/role.ts';
import type { Counselor } from './counselor.ts';

type HoursDecision =
  | {
      readonly kind: 'decided';
      readonly counselor: Counselor;
      readonly jobs: readonly JobRow[];
      readonly audit: AuditEntry;
    }
  /** Somebody set them since they were read. */
  | { readonly kind: 'refused'; readonly reason: 'changed-meanwhile' };

const FIELDS = ['name', 'email', 'hours'] as const;
type Wanted = Pick<Counselor, (typeof FIELDS)[number]> & {
  /** Of the hours that were on the screen; 0 where there were none. */
  readonly version: number;
};

/**
 * Decides about setting a counselor's hours. Nothing that is booked moves by it. With the first
 * hours begins the chain of morning digests: each morning plans the next.
 */
export function setHours(
  counselorId: string,
  stored: Counselor | undefined,
  { version, ...wanted }: Wanted,
  {
    member,
    mornings,
    auditId,
    now,
  }: {
    readonly member: StaffMember;
    readonly mornings: Mornings;
    readonly auditId: string;
    readonly now: Date;
  },
): HoursDecision {
  if (version !== (stored?.version ?? 0)) return { kind: 'refused', reason: 'changed-meanwhile' };
  const isChanged = (field: (typeof FIELDS)[number]) =>
    JSON.stringify(wanted[field]) !== JSON.stringify(stored?.[field]);
  return {
    kind: 'decided',
    counselor: {
      id: counselorId,
      ...wanted,
      version: version + 1,
      feed: stored?.feed,
      gone: stored?.gone,
    },
    jobs: stored ? [] : [nextMorning(counselorId, mornings, now)],
    audit: {
      id: auditId,
      record: 'counselor',
      recordId: counselorId,
      at: now,
      who: member.id,
      action: 'set-hours',
      fields: FIELDS.filter(isChanged),
    },
  };
}
