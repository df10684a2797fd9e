import type { AuditEntry } from '../audit.ts';
import type { Role, StaffMember } from './role.ts';
import type { Colleague } from './staff-directory.ts';

/** What an administrator can do about somebody's sign-in. */
export type TeamChange =
  | { readonly do: 'set-role'; readonly role: Role }
  | { readonly do: 'remove' }
  | { readonly do: 'let-back-in' }
  | { readonly do: 'invite-again' };

type TeamRefusal =
  /** Nobody changes their own sign-in: a slip would lock the practice out. */
  | 'own-sign-in'
  /** It does not fit how that sign-in stands: somebody changed it meanwhile. */
  | 'changed-meanwhile';

type TeamDecision =
  | { readonly kind: 'decided'; readonly audit: AuditEntry }
  | { readonly kind: 'refused'; readonly reason: TeamRefusal };

const ACTIONS = {
  'set-role': 'set-role',
  remove: 'removed',
  'let-back-in': 'let-back-in',
  'invite-again': 'invited-again',
} as const satisfies Record<TeamChange['do'], string>;

/**
 * Decides whether an administrator may change a sign-in in this way.
 *
 * An administrator is always left, because nobody can take away their own role; two who remove each
 * other at the same moment are put right by docs/deploy.md.
 */
export function changeTeam(
  colleague: Colleague,
  change: TeamChange,
  member: StaffMember,
  auditId: string,
  now: Date,
): TeamDecision {
  if (colleague.id === member.id) return { kind: 'refused', reason: 'own-sign-in' };
  if (!fits(colleague, change)) return { kind: 'refused', reason: 'changed-meanwhile' };
  return {
    kind: 'decided',
    audit: {
      id: auditId,
      record: 'staff',
      recordId: colleague.id,
      at: now,
      who: member.id,
      action: ACTIONS[change.do],
      fields: [change.do === 'set-role' ? 'role' : 'standing'],
    },
  };
}

function fits({ standing }: Colleague, change: TeamChange): boolean {
  switch (change.do) {
    case 'set-role':
    case 'remove':
      return standing !== 'removed';
    case 'let-back-in':
      return standing === 'removed';
    case 'invite-again':
      return standing === 'invited';
  }
}
