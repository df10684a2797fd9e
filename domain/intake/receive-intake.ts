import { planIntakeMails } from '../mail/plan-intake-mails.ts';
import { staffBackAt, type Schedule } from '../practice/opening-hours.ts';
import { crisisHelpFor } from '../screening/crisis-help.ts';
import type { Assessment } from './assess-intake.ts';
import type { Answered, Client, Contact, Intake, IntakeRecord } from './intake.ts';
import type { Receipt } from './intake-inbox.ts';

/** A form that has been checked; the schema of the request gives this shape. */
type SubmittedIntake = Pick<Intake, 'language' | 'availability' | 'timeZone' | 'heardFrom'> &
  Answered & {
    readonly contact: Contact;
    readonly dateOfBirth: string;
    readonly consents: {
      readonly textVersion: string;
      readonly email: boolean;
      readonly details?: boolean | undefined;
    };
  };

type Receiving = Assessment & {
  readonly submitted: SubmittedIntake;
  readonly ids: { readonly intake: string; readonly client: string; readonly audit: string };
  readonly practice: Schedule & { readonly staff: { readonly escalateAfterMinutes: number } };
  readonly now: Date;
};

/**
 * Decides everything that a new intake writes, and what its client is told.
 *
 * The receipt speaks of help and opening hours alone: neither score nor tier leaves with it. The
 * client is mailed only when the address is safe to use *and* mail was agreed to.
 */
export function receiveIntake(receiving: Receiving): {
  readonly record: IntakeRecord;
  readonly receipt: Receipt;
} {
  const { submitted, screening, suggestion, riskHints, ids, practice, now } = receiving;
  const intake = newIntake(receiving);
  const mayEmailClient = submitted.contact.safeToUse.email && submitted.consents.email;
  const record: IntakeRecord = {
    intake,
    client: newClient(receiving),
    answered: { answers: submitted.answers, narrative: submitted.narrative },
    review: { screening, suggestion, riskHints, decisions: [] },
    mails: planIntakeMails({ ...intake, mayEmailClient }, practice.staff, now),
    audit: {
      id: ids.audit,
      record: 'intake',
      recordId: ids.intake,
      at: now,
      who: 'client',
      action: 'submitted',
      fields: ['intake', 'answers', 'review', 'client'],
    },
  };
  const receipt: Receipt = {
    intakeId: ids.intake,
    receivedAt: now,
    crisisHelp: crisisHelpFor(screening.tier),
    staffBackAt: staffBackAt(practice, now),
    confirmationByEmail: mayEmailClient,
  };
  return { record, receipt };
}

function newIntake({ submitted, screening, suggestion, riskHints, ids, now }: Receiving): Intake {
  return {
    id: ids.intake,
    status: 'new',
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
    readFirst: riskHints.length > 0,
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
