import type { AuditEntry } from '../audit.ts';
import type { StaffMember } from '../staff/role.ts';
import type { Decision, Intake } from './intake.ts';

type DecideRefusal =
  /** Somebody decided since this intake was read. */
  { readonly reason: 'changed-meanwhile' };

type DecideOutcome =
  | {
      readonly kind: 'decided';
      readonly intake: Intake;
      readonly decision: Decision;
      readonly audit: AuditEntry;
    }
  | { readonly kind: 'refused'; readonly refusal: DecideRefusal };

/** What a staff member settles on, about the version of the intake that was on the screen. */
export type Verdict = Pick<Decision, 'outcome' | 'reason' | 'confirmedFocus'> & {
  readonly version: number;
};

/**
 * Decides whether an intake is now accepted, waitlisted or referred.
 *
 * A decision may follow another (somebody comes off the waiting list); each is kept. Only one
 * about an older version than the stored one is refused, because its author has not seen the other.
 */
export function decideIntake(
  intake: Intake,
  { version, outcome, reason, confirmedFocus }: Verdict,
  member: StaffMember,
  auditId: string,
  now: Date,
): DecideOutcome {
  if (version !== intake.version) {
    return { kind: 'refused', refusal: { reason: 'changed-meanwhile' } };
  }
  return {
    kind: 'decided',
    intake: { ...intake, status: outcome, version: intake.version + 1 },
    decision: { outcome, reason, confirmedFocus, by: member.id, at: now },
    audit: {
      id: auditId,
      record: 'intake',
      recordId: intake.id,
      at: now,
      who: member.id,
      action: 'decided',
      fields: ['status', 'decisions'],
    },
  };
}
