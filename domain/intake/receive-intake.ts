import { routeOf, type Suspicion } from '../guards/suspicion.ts';
import { planIntakeMails } from '../mail/plan-intake-mails.ts';
import type { MailRow } from '../mail/mail.ts';
import { staffBackAt, type Schedule } from '../practice/opening-hours.ts';
import { crisisHelpFor } from '../screening/crisis-help.ts';
import type { Assessment } from './assess-intake.ts';
import type { Answered, Client, Contact, Intake, IntakeRecord, PersonKeys } from './intake.ts';
import type { Receipt } from './intake-inbox.ts';

/** A form that has been checked; the schema of the request gives this shape. */
export type SubmittedIntake = Pick<Intake, 'language' | 'availability' | 'timeZone' | 'heardFrom'> &
  Answered & {
    readonly contact: Contact;
    readonly dateOfBirth: string;
    readonly consents: {
      readonly textVersion: string;
      readonly email: boolean;
      readonly details?: boolean | undefined;
    };
  };

/** What the guards found, and which mails they leave. */
export type Guarded = {
  readonly suspicions: readonly Suspicion[];
  readonly personKeys?: PersonKeys | undefined;
  /** Whether the address may have a mail now. */
  readonly mayMail: boolean;
  /** Whether the person on call may be told of one more urgent form that looks like a script's. */
  readonly mayAlert: boolean;
};

type Receiving = Assessment & {
  readonly submitted: SubmittedIntake;
  readonly guarded: Guarded;
  readonly ids: { readonly intake: string; readonly client: string; readonly audit: string };
  readonly practice: Schedule & { readonly staff: { readonly escalateAfterMinutes: number } };
  readonly now: Date;
};

/** Whether the client is to be mailed: the address is safe to use *and* mail was agreed to. */
export const wantsMail = ({ contact, consents }: Pick<SubmittedIntake, 'contact' | 'consents'>) =>
  contact.safeToUse.email && consents.email;

/**
 * Decides everything that a new intake writes, and what its client is told.
 *
 * The receipt speaks of help and opening hours alone: neither score nor tier leaves with it, nor
 * anything of the guards: it promises a confirmation also where one went out a moment ago or none
 * will, so that nobody can learn from it who has written before.
 */
export function receiveIntake(receiving: Receiving): {
  readonly record: IntakeRecord;
  readonly receipt: Receipt;
} {
  const { submitted, screening, suggestion, ids, practice, now } = receiving;
  const intake = newIntake(receiving);
  const record: IntakeRecord = {
    intake,
    client: newClient(receiving),
    answered: { answers: submitted.answers, narrative: submitted.narrative },
    review: { screening, suggestion, riskHints: [], decisions: [] },
    mails: mailsOf(intake, receiving),
    audit: {
      id: ids.audit,
      record: 'intake',
      recordId: ids.intake,
      at: now,
      who: 'client',
      action: intake.status === 'quarantined' ? 'quarantined' : 'submitted',
      fields: ['intake', 'answers', 'review', 'client'],
    },
  };
  const receipt: Receipt = {
    intakeId: ids.intake,
    receivedAt: now,
    crisisHelp: crisisHelpFor(screening.tier),
    staffBackAt: staffBackAt(practice, now),
    confirmationByEmail: wantsMail(submitted),
  };
  return { record, receipt };
}

function mailsOf(
  intake: Intake,
  { submitted, guarded, practice, now }: Receiving,
): readonly MailRow[] {
  const plan = (mayEmailClient: boolean) =>
    planIntakeMails({ ...intake, mayEmailClient }, practice.staff, now);
  switch (routeOf(guarded.suspicions, intake.tier)) {
    case 'inbox':
      return plan(wantsMail(submitted) && guarded.mayMail);
    case 'watched':
      return guarded.mayAlert ? plan(false) : [];
    case 'quarantine':
      return [];
  }
}

function newIntake({ submitted, screening, suggestion, guarded, ids, now }: Receiving): Intake {
  const aside = routeOf(guarded.suspicions, screening.tier) === 'quarantine';
  return {
    id: ids.intake,
    status: aside ? 'quarantined' : 'new',
    tier: screening.tier,
    submittedAt: now,
    version: 1,
    clientId: ids.client,
    language: submitted.language,
    availability: submitted.availability,
    timeZone: submitted.timeZone,
    heardFrom: submitted.heardFrom,
    focus: {
      primary: suggestion.primary,
      secondary: suggestion.secondary,
      strength: suggestion.strength,
    },
    readFirst: false,
    suspicions: guarded.suspicions,
    personKeys: guarded.personKeys,
  };
}

function newClient({ submitted, ids, now }: Receiving): Client {
  const { contact, dateOfBirth, consents } = submitted;
  const { emergencyContact } = contact;
  return {
    id: ids.client,
    name: contact.name,
    preferredName: contact.preferredName,
    pronouns: contact.pronouns,
    email: contact.email,
    phone: contact.phone,
    safeToUse: contact.safeToUse,
    whereNow: contact.whereNow,
    emergencyContact: emergencyContact && {
      name: emergencyContact.name,
      relation: emergencyContact.relation,
      phone: emergencyContact.phone,
    },
    dateOfBirth,
    consents: {
      textVersion: consents.textVersion,
      at: now,
      email: consents.email,
      details: consents.details ?? false,
    },
  };
}
