import { randomUUID } from 'node:crypto';
import type { AuditEntry } from '../../domain/audit.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { Role } from '../../domain/staff/role.ts';
import type { Colleague } from '../../domain/staff/staff-directory.ts';
import { makeAdministration } from '../../functions/administration/administration.handler.ts';
import { type Asked, behindGateway } from './http-event.ts';
import { later } from './intake-record.ts';
import { trailIn } from './memory-audits.ts';
import type { IntakeRecord } from '../../domain/intake/intake.ts';
import { memoryCourses } from './memory-courses.ts';
import { memoryDirectory } from './memory-directory.ts';
import { memoryDeadLetters } from './memory-dead-letters.ts';
import { givenUpDeskIn } from './memory-given-up.ts';
import { mailHoldsIn, replayLogIn } from './memory-mail-hold.ts';
import { aGuard } from './the-form.ts';
import { aPractice } from './practice.ts';

export const PEOPLE = 'GET /api/staff/people';
export const TEAM = 'GET /api/staff/team';
export const INVITE = 'POST /api/staff/team';
export const CHANGE = 'POST /api/staff/team/{id}';
export const AUDIT = 'GET /api/staff/audit';
export const MAILS = 'GET /api/staff/mails';
export const SETTLE = 'POST /api/staff/mails/{id}';
export const DEAD_LETTERS = 'GET /api/staff/dead-letters';
export const SETTLE_DEAD = 'POST /api/staff/dead-letters/{queue}';
export const HOLD = 'GET /api/staff/mail-hold';
export const SET_HOLD = 'POST /api/staff/mail-hold';
export const SETTINGS = 'GET /api/staff/settings';

/** What the table that these functions work on is called. */
export const THIS_TABLE = 'records';

const colleague = (role: Role, name: string): Colleague => ({
  id: `sub-${role}`,
  name,
  email: `${role}@example.org`,
  role,
  standing: 'active',
});

/** The function of an administrator on stores in memory, with one person for each role. */
export function administrationDesk(
  given: {
    readonly mails?: readonly MailRow[];
    readonly audits?: readonly AuditEntry[];
    readonly people?: readonly IntakeRecord[];
    readonly now?: () => Date;
  } = {},
) {
  const directory = memoryDirectory(
    colleague('front-desk', 'Rosa'),
    colleague('counselor', 'Maya'),
    colleague('administrator', 'Sam'),
  );
  const store = memoryCourses(...(given.people ?? []));
  const { table } = store;
  const { audits } = table;
  audits.splice(0, audits.length, ...(given.audits ?? []));
  for (const mail of given.mails ?? []) table.mails.set(mail.id, mail);
  const deadLetters = memoryDeadLetters();
  const { ask } = behindGateway(
    makeAdministration({
      directory,
      counselors: store.counselors,
      trail: trailIn(audits),
      givenUp: givenUpDeskIn(table),
      deadLetters: deadLetters.desk,
      holds: mailHoldsIn(table),
      table: THIS_TABLE,
      replays: replayLogIn(table),
      records: store.personRecords,
      offers: store.offers,
      guard: aGuard(),
      practice: aPractice(),
      groupClaim: 'groups',
      newId: randomUUID,
      now: given.now ?? (() => later(30)),
    }),
  );
  const as = (role: Role) => (asked: Asked) =>
    ask({ claims: { sub: `sub-${role}`, groups: role }, ...asked });
  return { as, directory, audits, mails: table.mails, deadLetters, store };
}
