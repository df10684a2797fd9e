import type { AuditEntry, AuditLog, AuditTrail } from '../../domain/audit.ts';
import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { DeadLetterDesk } from '../../domain/dead-letters/dead-letter.ts';
import type { GivenUpDesk } from '../../domain/mail/given-up-desk.ts';
import type { MailHoldStore } from '../../domain/mail/mail-hold-store.ts';
import type { ReplayLog } from '../../domain/mail/replay.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import type { DeletionList, RecordStore } from '../../domain/record/record-store.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import type { StaffDirectory } from '../../domain/staff/staff-directory.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { SenderGuard } from '../shared/sender-guard.ts';
import type { RouteOf } from '../shared/staff-door.ts';

export type AdministrationDeps = {
  readonly directory: StaffDirectory;
  readonly counselors: Pick<CounselorStore, 'find' | 'setGone'>;
  readonly trail: AuditTrail & AuditLog;
  readonly givenUp: GivenUpDesk;
  readonly deadLetters: DeadLetterDesk;
  readonly holds: MailHoldStore;
  /** The name of the table that the records are in. */
  readonly table: string;
  readonly replays: Pick<ReplayLog, 'list'>;
  readonly records: RecordStore & DeletionList;
  readonly offers: Pick<OfferStore, 'ahead'>;
  readonly guard: Pick<SenderGuard, 'personKeys'>;
  readonly practice: PracticeSettings;
  readonly newId: () => string;
  readonly now: () => Date;
};
export type AdministrationRoute = RouteOf<AdministrationDeps>;

/** A row about what an administrator does now. */
export const auditOf = (
  { newId, now }: Pick<AdministrationDeps, 'newId' | 'now'>,
  { id: who }: StaffMember,
  did: Pick<AuditEntry, 'record' | 'recordId' | 'action' | 'fields'>,
): AuditEntry => ({ id: newId(), at: now(), who, ...did });
