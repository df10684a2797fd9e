import { randomUUID } from 'node:crypto';
import type { AuditEntry } from '../../domain/audit.ts';
import type { Role } from '../../domain/staff/role.ts';
import type { Colleague } from '../../domain/staff/staff-directory.ts';
import { makeAdministration } from '../../functions/administration/administration.handler.ts';
import { type Asked, behindGateway } from './http-event.ts';
import { later } from './intake-record.ts';
import { memoryAudits } from './memory-audits.ts';
import { memoryDirectory } from './memory-directory.ts';
import { aPractice } from './practice.ts';

export const PEOPLE = 'GET /api/staff/people';
export const TEAM = 'GET /api/staff/team';
export const INVITE = 'POST /api/staff/team';
export const CHANGE = 'POST /api/staff/team/{id}';
export const AUDIT = 'GET /api/staff/audit';
export const SETTINGS = 'GET /api/staff/settings';

const colleague = (role: Role, name: string): Colleague => ({
  id: `sub-${role}`,
  name,
  email: `${role}@example.org`,
  role,
  standing: 'active',
});

/** The function of an administrator on stores in memory, with one person for each role. */
export function administrationDesk(given: { readonly audits?: readonly AuditEntry[] } = {}) {
  const directory = memoryDirectory(
    colleague('front-desk', 'Rosa'),
    colleague('counselor', 'Maya'),
    colleague('administrator', 'Sam'),
  );
  const trail = memoryAudits(given.audits);
  const { ask } = behindGateway(
    makeAdministration({
      directory,
      trail,
      practice: aPractice(),
      groupClaim: 'groups',
      newId: randomUUID,
      now: () => later(30),
    }),
  );
  const as = (role: Role) => (asked: Asked) =>
    ask({ claims: { sub: `sub-${role}`, groups: role }, ...asked });
  return { as, directory, audits: trail.audits };
}
