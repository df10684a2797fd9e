import type { Tier } from '../screening/screening.ts';
import { generationOf } from '../intake/change-contact.ts';
import type { Client, Outcome } from '../intake/intake.ts';
import type { IntakeMailKind, MailKind, MailRow } from './mail.ts';

/** What planning must know of an intake; `mayEmailClient` is consent and a safe address together. */
export type IntakeToAnnounce = {
  readonly id: string;
  readonly version: number;
  readonly tier: Tier;
  readonly mayEmailClient: boolean;
  /** Of the client's address. */
  readonly generation?: Client['generation'];
};

/** The id of the one mail of this kind about one version of a record. */
export const mailId = (kind: MailKind, { id, version }: { id: string; version: number }) =>
  `${kind}_${id}_${version}`;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How long each mail is worth sending, in hours. A confirmation that is a day late only puzzles;
 * what tells staff that somebody waits must outlive a weekend's failure.
 */
const USEFUL_HOURS = {
  'intake-received': 24,
  'intake-notice': 7 * 24,
  'urgent-intake': 7 * 24,
  'urgent-intake-backup': 7 * 24,
  'intake-withdrawn': 7 * 24,
  'letter-accepted': 7 * 24,
  'letter-waitlisted': 7 * 24,
  'letter-referred': 7 * 24,
} as const satisfies Record<IntakeMailKind, number>;

/**
 * Decides which mails a new intake causes, and when each is due.
 *
 * The client hears only when that is safe and agreed; the staff always hear once. A red intake
 * adds the person on call at once, and the backup after `escalateAfterMinutes`: planned now, and
 * dropped at sending when somebody has acknowledged the intake by then.
 */
export function planIntakeMails(
  intake: IntakeToAnnounce,
  settings: { readonly escalateAfterMinutes: number },
  now: Date,
): readonly MailRow[] {
  const plan = (kind: IntakeMailKind, due = now) => pendingMail(kind, intake, now, due);
  const escalation = new Date(now.getTime() + settings.escalateAfterMinutes * MINUTE);
  return [
    ...(intake.mayEmailClient ? [confirmationMail(intake.id, intake, now)] : []),
    plan('intake-notice'),
    ...(intake.tier === 'red'
      ? [plan('urgent-intake'), plan('urgent-intake-backup', escalation)]
      : []),
  ];
}

/**
 * Plans the confirmation to a client, due now. Each address is sent one, so its version is no
 * version of the intake: it counts the addresses.
 */
export const confirmationMail = (
  intakeId: string,
  client: Pick<Client, 'generation'>,
  now: Date,
): MailRow =>
  pendingMail('intake-received', { id: intakeId, version: confirmationOf(client) }, now, now);

/** The number of the confirmation that goes to the present address. */
export const confirmationOf = (client: Pick<Client, 'generation'>): number =>
  generationOf(client) + 1;

/** Plans the note that an urgent form was taken back, due now; `version` is that of the withdrawal. */
export const withdrawalNotice = (
  intake: Pick<IntakeToAnnounce, 'id' | 'version'>,
  now: Date,
): MailRow => pendingMail('intake-withdrawn', intake, now, now);

/** Plans the letter that tells a client of a decision, due now; `version` is that of the decision. */
export const decisionLetterMail = (
  outcome: Outcome,
  intake: Pick<IntakeToAnnounce, 'id' | 'version'>,
  now: Date,
): MailRow => pendingMail(`letter-${outcome}`, intake, now, now);

function pendingMail(
  kind: IntakeMailKind,
  { id, version }: Pick<IntakeToAnnounce, 'id' | 'version'>,
  now: Date,
  due: Date,
): MailRow {
  return {
    id: mailId(kind, { id, version }),
    kind,
    about: { record: 'intake', id, version },
    state: 'pending',
    due,
    usefulUntil: new Date(due.getTime() + USEFUL_HOURS[kind] * HOUR),
    attempts: 0,
    faults: 0,
    createdAt: now,
    feedback: 'none',
  };
}
