import type { AuditEntry } from '../audit.ts';
import type { MailRow } from '../mail/mail.ts';
import { planIntakeMails, type IntakeToAnnounce } from '../mail/plan-intake-mails.ts';
import type { StaffMember } from '../staff/role.ts';
import type { Intake } from './intake.ts';

type Settling = {
  readonly intake: Intake;
  readonly member: StaffMember;
  readonly auditId: string;
  readonly now: Date;
};

type Settled<More = object> =
  | ({ readonly kind: 'settled'; readonly intake: Intake; readonly audit: AuditEntry } & More)
  /** It is in the list of work, or was decided: there is nothing to settle. */
  | { readonly kind: 'refused'; readonly refusal: { readonly reason: 'not-quarantined' } };

const REFUSED = { kind: 'refused', refusal: { reason: 'not-quarantined' } } as const;

/**
 * Decides what follows when a member of staff finds that a person wrote after all: everything that
 * follows from any intake, from now on. One that was discarded can be released too.
 *
 * The version stays: nothing was decided about it.
 */
export function releaseIntake(
  { intake, ...settling }: Settling,
  {
    mayEmailClient,
    generation,
    ...settings
  }: Pick<IntakeToAnnounce, 'mayEmailClient' | 'generation'> & {
    readonly escalateAfterMinutes: number;
  },
): Settled<{ readonly mails: readonly MailRow[] }> {
  if (intake.status !== 'quarantined' && intake.status !== 'discarded') return REFUSED;
  const released: Intake = { ...intake, status: 'new' };
  return {
    kind: 'settled',
    intake: released,
    mails: planIntakeMails({ ...released, mayEmailClient, generation }, settings, settling.now),
    audit: auditOf(intake, settling, 'released'),
  };
}

/** Decides what follows when nobody wrote: it is kept, and leaves the list of what was set aside. */
export function discardIntake({ intake, ...settling }: Settling): Settled {
  if (intake.status !== 'quarantined') return REFUSED;
  return {
    kind: 'settled',
    intake: { ...intake, status: 'discarded' },
    audit: auditOf(intake, settling, 'discarded'),
  };
}

const auditOf = (
  { id }: Intake,
  { member, auditId, now }: Omit<Settling, 'intake'>,
  action: 'released' | 'discarded',
): AuditEntry => ({
  id: auditId,
  record: 'intake',
  recordId: id,
  at: now,
  who: member.id,
  action,
  fields: ['status'],
});
