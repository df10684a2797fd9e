import type { FocusPair } from '../agreement/focus-pair.ts';
import type { AuditEntry, AuditTrail } from '../audit.ts';
import type { CourseClient } from '../course/client-store.ts';
import type { MailRow } from '../mail/mail.ts';
import type { NewContact } from './change-contact.ts';
import type { OfferWrites } from '../offer/offer-writes.ts';
import type {
  Answered,
  Client,
  Decision,
  Intake,
  IntakeStatus,
  PersonKeys,
  Review,
} from './intake.ts';

/** An intake in the list, and the name its client likes to be called by. */
export type ListedIntake = {
  readonly intake: Intake;
  readonly name: string;
  /** The name they gave first: who calls may give that one. */
  readonly fullName: string;
  /** Why mail does not reach them. */
  readonly addressFault?: Client['addressFault'];
  /** How many other requests seem to be the same person's. */
  readonly others: number;
};

/** Another request that seems to be the same person's, and by what it seems so. */
export type OtherRequest = {
  readonly intake: Intake;
  readonly by: readonly (keyof PersonKeys)[];
};

export type IntakePage = {
  readonly listed: readonly ListedIntake[];
  /** The last intake of the page when there may be more; `null` on the last page. */
  readonly last: string | null;
};

/** The parts of an intake beyond the record itself. */
export type ContactFile = { readonly client: Client; readonly mails: readonly MailRow[] };
export type ClinicalFile = { readonly answered: Answered; readonly review: Review };

/** A course by its id, with every mail that was ever planned about it or a session of it. */
export type CourseTrail = { readonly courseId: string; readonly mails: readonly MailRow[] };

/** How a client was reached when somebody set out to change it. */
export type ContactSeen = {
  readonly intake: Intake;
  readonly client: Client & Pick<CourseClient, 'feed'>;
};
export type ContactAfter = {
  readonly contact: NewContact;
  readonly personKeys: PersonKeys;
  readonly mails: readonly MailRow[];
};

/** What a change of a request causes: mails, and what becomes of the offers to its person. */
export type Follows = {
  readonly mails: readonly MailRow[];
  readonly offers: readonly OfferWrites[];
};

/** Where staff find intakes and record what they do. Writes answer `stale` when somebody wrote first. */
export type IntakeDesk = AuditTrail & {
  /** Most urgent first, then longest waiting; `unknown-place` when `after` is no intake. */
  list(
    status: IntakeStatus,
    page: { readonly size: number; readonly after?: string | undefined },
  ): Promise<IntakePage | 'unknown-place'>;
  find(intakeId: string): Promise<Intake | undefined>;
  /** `undefined` where the record was removed since the intake was read; so is the clinical file. */
  contactFile(intake: Intake): Promise<ContactFile | undefined>;
  clinicalFile(intake: Intake): Promise<ClinicalFile | undefined>;
  /** Every course that came of an intake, the ended ones too, and what was mailed about each. */
  coursesOf(intake: Intake): Promise<readonly CourseTrail[]>;
  /** The latest first. Two people who share an address seem one: a person decides. */
  others(intake: Pick<Intake, 'id' | 'personKeys'>): Promise<readonly OtherRequest[]>;
  acknowledge(intake: Intake, audit: AuditEntry): Promise<'saved' | 'stale'>;
  /** Puts a quarantined or discarded intake into the list of work, with the mails that follow. */
  release(intake: Intake, mails: readonly MailRow[], audit: AuditEntry): Promise<'saved' | 'stale'>;
  /** Takes a quarantined intake out of the list of what was set aside. */
  discard(intake: Intake, audit: AuditEntry): Promise<'saved' | 'stale'>;
  /** Names who cleared it, where nobody has decided since `seenVersion` was read. */
  clear(intake: Intake, seenVersion: number, audit: AuditEntry): Promise<'saved' | 'stale'>;
  /**
   * Writes that a request was taken back, and what becomes of the offers to its person, where nobody
   * decided about it or acknowledged it since `seen` was read, and its client has no course.
   */
  withdraw(
    intake: Intake,
    seen: Intake,
    follows: Follows,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
  /**
   * Writes how a client is reached from now on, and under which hashes they are known, where
   * neither the request nor that changed since both were read.
   */
  putRight(seen: ContactSeen, after: ContactAfter, audit: AuditEntry): Promise<'saved' | 'stale'>;
  /**
   * Writes the decision, what follows from it, and the pair of suggested and confirmed focus, together,
   * where nobody has decided since `seenVersion` was read and the offers are as they were read.
   */
  decide(
    intake: Intake,
    decision: Decision,
    seenVersion: number,
    follows: Follows,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
  /** Suggested and confirmed focus of every intake that has one confirmed, in no order that tells of whom. */
  focusPairs(): Promise<readonly FocusPair[]>;
};
