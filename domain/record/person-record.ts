import type { CourseClient } from '../course/client-store.ts';
import type { Course, Session } from '../course/course.ts';
import type { NewContact } from '../intake/change-contact.ts';
import type { Answered, Client, Intake, PersonKeys, Review } from '../intake/intake.ts';
import type { MailRow } from '../mail/mail.ts';
import type { Deletion } from './deletion.ts';

type Said = { readonly reason: string; readonly by: string; readonly at: Date };
/** A lawyer, a board or a complaint asks for the record: nobody deletes it until this is lifted. */
export type LegalHold = Said & { readonly lifted?: Said | undefined };

/** What an administrator may put right, and nothing clinical. */
export const CORRECTABLE = [
  'name',
  'preferredName',
  'pronouns',
  'dateOfBirth',
  'email',
  'phone',
  'safeToUse',
  'whereNow',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];
export type Corrected = Pick<Client, Correctable>;

/** A person as a correction leaves them. */
export type PutRightPerson = {
  readonly person: Corrected;
  /** How they are reached from now on, where that changes. */
  readonly contact?: NewContact | undefined;
  /** By which hashes they are known from now on. */
  readonly personKeys: PersonKeys;
};

/** What stood in a record before it was put right; it stays with the record, and goes with it. */
export type Correction = {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  /** The fields that changed, in the order of `CORRECTABLE`. */
  readonly fields: readonly Correctable[];
  /** What they held; a field that held nothing is left out. */
  readonly before: { readonly [Field in Correctable]?: Corrected[Field] | undefined };
};

/** A course with all that it holds. */
export type RecordedCourse = {
  readonly course: Course;
  readonly sessions: readonly Session[];
  readonly mails: readonly MailRow[];
};

/**
 * Everything that is kept about whoever sent one form. Somebody who asked twice has two records:
 * they may be two people who share an address, and a person decides.
 */
export type PersonRecord = {
  readonly intake: Intake;
  readonly client: CourseClient;
  readonly answered: Answered;
  readonly review: Review;
  /** Every mail about the form itself. */
  readonly mails: readonly MailRow[];
  readonly courses: readonly RecordedCourse[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Oldest first; the last one may not be lifted yet. */
  readonly holds: readonly LegalHold[];
  /** The latest order to delete it. */
  readonly deletion?: Deletion | undefined;
};

/** A record without its answers: enough to decide whether it may go, and to say what goes with it. */
export type RecordOutline = Omit<PersonRecord, 'answered' | 'review'>;

/** What of a record says until when it is kept; no answer. */
export type DatedRecord = Pick<PersonRecord, 'intake' | 'client' | 'review'> & {
  readonly courses: readonly Pick<RecordedCourse, 'course' | 'sessions'>[];
};

/** Whether a legal hold keeps it from being deleted. */
export const isHeld = ({ holds }: Pick<PersonRecord, 'holds'>): boolean =>
  holds.some(({ lifted }) => lifted === undefined);
