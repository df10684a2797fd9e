import type { AuditEntry } from '../audit.ts';
import type { StaffMember } from '../staff/role.ts';
import type { Acknowledgement, Intake } from './intake.ts';

type ClearDecision =
  | { readonly kind: 'cleared'; readonly intake: Intake; readonly audit: AuditEntry }
  | { readonly kind: 'already'; readonly clearance: Acknowledgement }
  | {
      readonly kind: 'refused';
      /** Nobody has taken care of this urgent intake yet. */
      readonly refusal: { readonly reason: 'not-acknowledged' };
    };

/**
 * Decides what it means that a counselor has spoken with a client at risk and finds that a course
 * may be booked. A red intake must have been acknowledged before.
 *
 * The first one stays named; a repeat, by anyone, changes nothing and is no error. The version
 * stays too, because a clearance takes nothing from a decision being written.
 */
export function clearIntake(
  intake: Intake,
  member: StaffMember,
  auditId: string,
  now: Date,
): ClearDecision {
  if (intake.cleared) return { kind: 'already', clearance: intake.cleared };
  if (intake.tier === 'red' && !intake.acknowledged) {
    return { kind: 'refused', refusal: { reason: 'not-acknowledged' } };
  }
  return {
    kind: 'cleared',
    intake: { ...intake, cleared: { by: member.id, at: now } },
    audit: {
      id: auditId,
      record: 'intake',
      recordId: intake.id,
      at: now,
      who: member.id,
      action: 'cleared',
      fields: ['cleared'],
    },
  };
}
