import type { AuditEntry } from '../audit.ts';
import { withdrawalNotice } from '../mail/plan-intake-mails.ts';
import type { MailRow } from '../mail/mail.ts';
import type { Intake } from './intake.ts';

type WithdrawDecision =
  | {
      readonly kind: 'withdrawn';
      readonly intake: Intake;
      /** To the person on call, where the request was urgent. */
      readonly mails: readonly MailRow[];
      readonly audit: AuditEntry;
    }
  | { readonly kind: 'already' }
  /** There are appointments: those are called off with a person, or one by one. */
  | { readonly kind: 'refused'; readonly refusal: { readonly reason: 'active-course' } };

/**
 * Decides what it means that a person takes a request back. Nothing is deleted.
 *
 * Safety comes first: an urgent one that nobody has seen yet stays in the list of work, with the
 * alert to the backup, until somebody acknowledges it. Any other leaves that list at once, and the
 * mails that are planned about it find that it is no longer theirs to tell of. A repeat changes
 * nothing. The version is raised, so that no decision or booking made meanwhile passes it by.
 */
export function withdrawIntake(
  intake: Intake,
  { activeCourse }: { readonly activeCourse?: string | undefined },
  auditId: string,
  now: Date,
): WithdrawDecision {
  if (intake.withdrawnAt) return { kind: 'already' };
  if (activeCourse !== undefined) {
    return { kind: 'refused', refusal: { reason: 'active-course' } };
  }
  const version = intake.version + 1;
  const status = isUnseen(intake) ? intake.status : 'withdrawn';
  const withdrawn: Intake = { ...intake, status, version, withdrawnAt: now };
  return {
    kind: 'withdrawn',
    intake: withdrawn,
    mails: intake.tier === 'red' ? [withdrawalNotice(withdrawn, now)] : [],
    audit: {
      id: auditId,
      record: 'intake',
      recordId: intake.id,
      at: now,
      who: 'client',
      action: 'withdrawn',
      fields: ['status', 'withdrawnAt'],
    },
  };
}

const isUnseen = ({ tier, status, acknowledged }: Intake): boolean =>
  tier === 'red' && status === 'new' && !acknowledged;
