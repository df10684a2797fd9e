import { ROLES, type StaffMember } from '../../domain/staff/role.ts';

/** Who asks; `no-role` is somebody who signed in and whom the practice gave no role. */
type Caller = StaffMember | 'nobody' | 'no-role';

/** Widest first: somebody in two groups may do what either may. */
const WIDEST_FIRST = [...ROLES].reverse();

/**
 * Reads who asks from the token's claims, which the gateway has checked. The gateway hands a list
 * of groups over as one text, `[counselor front-desk]`; other issuers may send a list or a name.
 */
export function callerOf(claims: Readonly<Record<string, unknown>>, groupClaim: string): Caller {
  const id = claims['sub'];
  if (typeof id !== 'string' || id === '') return 'nobody';
  const groups = groupNames(claims[groupClaim]);
  const role = WIDEST_FIRST.find((name) => groups.includes(name));
  return role ? { id, role } : 'no-role';
}

function groupNames(claim: unknown): readonly unknown[] {
  if (Array.isArray(claim)) return claim;
  if (typeof claim !== 'string') return [];
  return claim.replace(/^\[(.*)\]$/, '$1').split(/[\s,]+/);
}
