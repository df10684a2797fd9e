import type { AuditEntry } from '../audit.ts';
import type { MailRow } from '../mail/mail.ts';
import { decisionLetterMail } from '../mail/plan-intake-mails.ts';
import type { StaffMember } from '../staff/role.ts';
import { callInstead } from './call-instead.ts';
import type { Client, Decision, Intake } from './intake.ts';

type DecideRefusal =
  /** Somebody decided since this intake was read. */
  | { readonly reason: 'changed-meanwhile' }
  /** A letter was asked for, and the client may not be mailed. */
  | { readonly reason: 'call-instead' }
  /** It may be a script's: somebody must release it first. */
  | { readonly reason: 'quarantined' }
  /** Its person took it back. */
  | { readonly reason: 'withdrawn' };

type DecideOutcome =
  | {
      readonly kind: 'decided';
      readonly intake: Intake;
      readonly decision: Decision;
      /** The letter to the client, where staff want one to go. */
      readonly mails: readonly MailRow[];
      readonly audit: AuditEntry;
    }
  | { readonly kind: 'refused'; readonly refusal: DecideRefusal };

/** What a staff member settles on, about the version of the intake that was on the screen. */
export type Verdict = Pick<Decision, 'outcome' | 'reason' | 'confirmedFocus'> & {
  readonly version: number;
  /** Whether the client is told by mail. */
  readonly letter: boolean;
};

/**
 * Decides whether an intake is now accepted, waitlisted or referred.
 *
 * A decision may follow another (somebody comes off the waiting list); each is kept. Only one
 * about an older version than the stored one is refused, because its author has not seen the other.
 * A letter goes only where the client may be mailed; staff who asked for one learn that they must call.
 */
export function decideIntake(
  intake: Intake,
  client: Pick<Client, 'safeToUse' | 'consents'>,
  { version, letter, outcome, reason, confirmedFocus }: Verdict,
  member: StaffMember,
  auditId: string,
  now: Date,
): DecideOutcome {
  if (intake.status === 'quarantined' || intake.status === 'discarded') {
    return { kind: 'refused', refusal: { reason: 'quarantined' } };
  }
  if (intake.withdrawnAt) return { kind: 'refused', refusal: { reason: 'withdrawn' } };
  if (version !== intake.version) {
    return { kind: 'refused', refusal: { reason: 'changed-meanwhile' } };
  }
  if (letter && callInstead(client)) {
    return { kind: 'refused', refusal: { reason: 'call-instead' } };
  }
  const decided = { ...intake, status: outcome, version: intake.version + 1 };
  return {
    kind: 'decided',
    intake: decided,
    mails: letter ? [decisionLetterMail(outcome, decided, now)] : [],
    decision: { outcome, reason, confirmedFocus, by: member.id, at: now },
    audit: {
      id: auditId,
      record: 'intake',
      recordId: intake.id,
      at: now,
      who: member.id,
      action: 'decided',
      fields: ['status', 'decisions', ...(letter ? ['mails'] : [])],
    },
  };
}
