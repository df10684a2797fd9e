import { randomUUID } from 'node:crypto';
import type { MailHold } from '../../domain/mail/mail-hold.ts';
import type { Role } from '../../domain/staff/role.ts';
import { makeStaff } from '../../functions/staff/staff.handler.ts';
import { type Asked, behindGateway } from './http-event.ts';
import { anIntake, later } from './intake-record.ts';
import { trailIn } from './memory-audits.ts';
import { aPractice } from './practice.ts';
import { memoryIntakes, type MemoryIntakes } from './memory-intakes.ts';
import { memoryLimits } from './memory-limits.ts';
import { aGuard, sha256 } from './the-form.ts';

export const LIST = 'GET /api/staff/intakes';
export const SEARCH = 'POST /api/staff/intakes/search';
export const READ = 'GET /api/staff/intakes/{id}';
export const HISTORY = 'GET /api/staff/intakes/{id}/history';
export const AGREEMENT = 'GET /api/staff/agreement';
export const LETTER = 'GET /api/staff/intakes/{id}/letter';
export const ACKNOWLEDGE = 'POST /api/staff/intakes/{id}/acknowledgement';
export const CLEAR = 'POST /api/staff/intakes/{id}/clearance';
export const RELEASE = 'POST /api/staff/intakes/{id}/release';
export const DISCARD = 'POST /api/staff/intakes/{id}/discard';
export const BEGUN = 'GET /api/staff/begun';
export const BEGIN = 'POST /api/staff/begun';
export const BEGUN_LINK = 'POST /api/staff/begun/{id}/link';
export const REMOVE = 'POST /api/staff/begun/{id}/removal';
export const DECIDE = 'POST /api/staff/intakes/{id}/decision';

const claimsOf = (role: string) => ({ sub: `sub-${role}`, 'cognito:groups': `[${role}]` });
export const verdict = {
  version: 1,
  outcome: 'accepted',
  reason: 'A good fit for the evenings.',
  confirmedFocus: { primary: 'role_dispute', secondary: null },
};

/** The staff function on a store in memory, half an hour after noon. */
export function theDesk(store: MemoryIntakes = memoryIntakes(), hold?: MailHold) {
  const { ask, logged } = behindGateway(
    makeStaff({
      desk: store.desk,
      begun: store.begun,
      offers: store.offers,
      limits: memoryLimits(),
      addressHash: aGuard().addressHash,
      sha256,
      history: trailIn(store.audits),
      holds: { find: async () => hold },
      table: 'records',
      practice: aPractice(),
      groupClaim: 'cognito:groups',
      newId: randomUUID,
      now: () => later(30),
    }),
  );
  const as = (role: Role) => (asked: Asked) => ask({ claims: claimsOf(role), ...asked });
  return { ...store, ask, as, logged };
}
/** The same with one intake waiting. */
export function oneIntake(given?: Parameters<typeof anIntake>[0]) {
  const { record } = anIntake(given);
  return { record, path: { id: record.intake.id }, ...theDesk(memoryIntakes(record)) };
}
