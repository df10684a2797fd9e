import type { AuditEntry } from '../audit.ts';
import type { StaffMember } from '../staff/role.ts';
import type { Acknowledgement, Intake } from './intake.ts';

type AcknowledgeDecision =
  | { readonly kind: 'acknowledged'; readonly intake: Intake; readonly audit: AuditEntry }
  | { readonly kind: 'already'; readonly acknowledgement: Acknowledgement };

/**
 * Decides what it means that a staff member has seen an intake and takes care of it: an urgent
 * one is then not announced to the backup any more.
 *
 * The first one stays named; a repeat, by anyone, changes nothing and is no error. The version
 * stays too, because an acknowledgement takes nothing from a decision being written. What was taken
 * back and waited only to be seen leaves the list of work with it.
 */
export function acknowledgeIntake(
  intake: Intake,
  member: StaffMember,
  auditId: string,
  now: Date,
): AcknowledgeDecision {
  if (intake.acknowledged) return { kind: 'already', acknowledgement: intake.acknowledged };
  const seen: Intake = { ...intake, acknowledged: { by: member.id, at: now } };
  const leaves = intake.withdrawnAt !== undefined && intake.status === 'new';
  return {
    kind: 'acknowledged',
    intake: leaves ? { ...seen, status: 'withdrawn' } : seen,
    audit: {
      id: auditId,
      record: 'intake',
      recordId: intake.id,
      at: now,
      who: member.id,
      action: 'acknowledged',
      fields: leaves ? ['acknowledged', 'status'] : ['acknowledged'],
    },
  };
}
