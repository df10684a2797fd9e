import type { AuditEntry, AuditTrail } from '../../domain/audit.ts';
import type { StaffMember } from '../../domain/staff/role.ts';

type Reading = Pick<AuditEntry, 'fields'> & {
  /** Which list: of requests by their status, or another by its own word. */
  readonly list: string;
  readonly action?: 'listed' | 'searched';
  /** How many people were shown. */
  readonly count: number;
};

/** Names were shown: that is on record first, once for the list with how many, and not a row for each. */
export const recordListReading = (
  {
    trail,
    newId,
    now,
  }: { readonly trail: AuditTrail; readonly newId: () => string; readonly now: () => Date },
  { id: who }: StaffMember,
  { list, action = 'listed', ...reading }: Reading,
): Promise<void> =>
  trail.recordRead({
    ...{ id: newId(), at: now(), who, action },
    ...{ record: 'inbox', recordId: list, ...reading },
  });
