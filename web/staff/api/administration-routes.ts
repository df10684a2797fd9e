import type * as z from 'zod';
import { agreementReply, type AgreementReply } from '../../../schemas/agreement.ts';
import { auditReply, historyReply } from '../../../schemas/audit.ts';
import {
  deadLettersReply,
  letterFateReply,
  type DeadLetterQueueView,
  type LetterFateReply,
  type LetterFateRequest,
} from '../../../schemas/dead-letters.ts';
import { mailHoldReply, type HoldView } from '../../../schemas/mail-hold.ts';
import { givenUpReply, settlementReply, type GivenUpMail } from '../../../schemas/mails.ts';
import { settingsReply, type Settings } from '../../../schemas/settings.ts';
import { peopleReply, teamReply, type Invitation, type TeamChange } from '../../../schemas/team.ts';
import { staffPath, type Asking } from './asking.ts';

export type People = z.output<typeof peopleReply>;
export type Team = z.output<typeof teamReply>;
export type AuditPage = z.output<typeof auditReply>;
export type GivenUp = z.output<typeof givenUpReply>;
export type Settlement = z.output<typeof settlementReply>;
export type History = z.output<typeof historyReply>;

/** What staff are called. */
export const listPeople = (): Asking<People> => ({
  method: 'GET',
  path: staffPath('people'),
  reply: peopleReply,
});

/** Everybody with a sign-in. */
export const readTeam = (): Asking<Team> => ({
  method: 'GET',
  path: staffPath('team'),
  reply: teamReply,
});

export const invite = (body: Invitation): Asking<Team> => ({
  method: 'POST',
  path: staffPath('team'),
  body,
  reply: teamReply,
});

export const changeTeam = (id: string, body: TeamChange): Asking<Team> => ({
  method: 'POST',
  path: staffPath('team', id),
  body,
  reply: teamReply,
});

/** Who did what; `search` is the query of the address. */
export const searchAudit = (search: Readonly<Record<string, string>>): Asking<AuditPage> => ({
  method: 'GET',
  path: `${staffPath('audit')}?${new URLSearchParams(search)}`,
  reply: auditReply,
});

/** The mails that ended unsent and that nobody has settled. */
export const listGivenUp = (): Asking<GivenUp> => ({
  method: 'GET',
  path: staffPath('mails'),
  reply: givenUpReply,
});

export const settleMail = (
  id: GivenUpMail['id'],
  settle: Settlement['settled'],
): Asking<Settlement> => ({
  method: 'POST',
  path: staffPath('mails', id),
  body: { settle },
  reply: settlementReply,
});

/** What functions could not do, by queue. */
export const listDeadLetters = (): Asking<z.output<typeof deadLettersReply>> => ({
  method: 'GET',
  path: staffPath('dead-letters'),
  reply: deadLettersReply,
});

export const settleDeadLetters = (
  queue: DeadLetterQueueView['queue'],
  body: LetterFateRequest,
): Asking<LetterFateReply> => ({
  method: 'POST',
  path: staffPath('dead-letters', queue),
  body,
  reply: letterFateReply,
});

/** Whether mails go out, and what a restore has lost. */
export const readHold = (): Asking<HoldView> => ({
  method: 'GET',
  path: staffPath('mail-hold'),
  reply: mailHoldReply,
});

/** Holds all mails back, or lets them go. */
export const setHold = (held: boolean): Asking<HoldView> => ({
  method: 'POST',
  path: staffPath('mail-hold'),
  body: { held },
  reply: mailHoldReply,
});

export const readSettings = (): Asking<Settings> => ({
  method: 'GET',
  path: staffPath('settings'),
  reply: settingsReply,
});

/** What was suggested beside what was confirmed. */
export const readAgreement = (): Asking<AgreementReply> => ({
  method: 'GET',
  path: staffPath('agreement'),
  reply: agreementReply,
});

/** What was done about one request. */
export const readHistory = (intakeId: string): Asking<History> => ({
  method: 'GET',
  path: staffPath('intakes', intakeId, 'history'),
  reply: historyReply,
});
