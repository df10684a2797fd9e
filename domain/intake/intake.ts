import type { AuditEntry } from '../audit.ts';
import type { RiskHint, Suggestion } from '../focus/suggestion.ts';
import type { Suspicion } from '../guards/suspicion.ts';
import type { AddressFault } from '../mail/address-fault.ts';
import type { MailRow } from '../mail/mail.ts';
import type { Language } from '../practice/languages.ts';
import type { Weekday } from '../practice/opening-hours.ts';
import type { Screening, Tier } from '../screening/screening.ts';
import type { IntakeAnswers } from './answers.ts';

/**
 * `new` until a staff member decides. A form that may be a script's is `quarantined` until somebody
 * releases it, which makes it `new`, or has it `discarded`; it is kept all the same. What its person
 * took back is `withdrawn`, and kept too.
 */
export const INTAKE_STATUSES = [
  'new',
  'accepted',
  'waitlisted',
  'referred',
  'quarantined',
  'discarded',
  'withdrawn',
] as const;
export type IntakeStatus = (typeof INTAKE_STATUSES)[number];
export const OUTCOMES = ['accepted', 'waitlisted', 'referred'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export const SESSION_FORMATS = ['in-person', 'video', 'either'] as const;
export const HEARD_FROM = [
  'search',
  'doctor',
  'friend-or-family',
  'insurance',
  'another-counselor',
  'other',
] as const;

export type Availability = {
  readonly days: readonly Weekday[];
  readonly times: readonly (typeof DAY_PARTS)[number][];
  readonly format: (typeof SESSION_FORMATS)[number];
};

export type Acknowledgement = { readonly by: string; readonly at: Date };

/** Hashes by which another request of the same person is recognised. */
export type PersonKeys = {
  /** Of the normalised email address. */
  readonly address: string;
  /** Of telephone number and date of birth together. */
  readonly phoneAndBirth?: string | undefined;
};

/** What the list of work needs of an intake; the answers lie apart, and are read only to be shown. */
export type Intake = {
  readonly id: string;
  readonly status: IntakeStatus;
  readonly tier: Tier;
  readonly submittedAt: Date;
  /** Raised by every decision: a later one must have seen it. */
  readonly version: number;
  readonly clientId: string;
  readonly language: Language;
  readonly availability: Availability;
  readonly timeZone?: string | undefined;
  readonly heardFrom?: (typeof HEARD_FROM)[number] | undefined;
  readonly focus: Pick<Suggestion, 'primary' | 'secondary' | 'strength'>;
  /** Their own words hold a phrase that staff should read before anything else. */
  readonly readFirst: boolean;
  readonly acknowledged?: Acknowledgement | undefined;
  /** A counselor spoke with the client and found that a course may be booked. */
  readonly cleared?: Acknowledgement | undefined;
  /** When its person took it back; an urgent one that nobody has seen is `new` all the same. */
  readonly withdrawnAt?: Date | undefined;
  /** What spoke for a script when it came in; staff see it, also after a release. */
  readonly suspicions: readonly Suspicion[];
  /** None for intakes from before they were kept. */
  readonly personKeys?: PersonKeys | undefined;
};

export type Contact = {
  readonly name: string;
  readonly preferredName?: string | undefined;
  readonly pronouns?: string | undefined;
  readonly email: string;
  readonly phone?: string | undefined;
  readonly safeToUse: {
    readonly email: boolean;
    readonly call: boolean;
    readonly voicemail: boolean;
  };
  /** Where the person is now: an address or place help could be sent to. */
  readonly whereNow: string;
  readonly emergencyContact?:
    { readonly name: string; readonly relation: string; readonly phone: string } | undefined;
};

export type Client = Contact & {
  readonly id: string;
  /** Why mail does not reach them, until their contact is changed. */
  readonly addressFault?: AddressFault | undefined;
  /** When how to reach them last changed: older mails say nothing of the address since. */
  readonly contactSince?: Date | undefined;
  /** Raised when the address changes: links that were mailed to the one before work no more. */
  readonly generation?: number | undefined;
  /** How often they have corrected it themselves since they sent the form. */
  readonly timesPutRight?: number | undefined;
  readonly dateOfBirth: string;
  readonly consents: {
    readonly textVersion: string;
    readonly at: Date;
    readonly email: boolean;
    /** Mails may say where a session takes place and with whom. */
    readonly details: boolean;
  };
};

export type Decision = {
  readonly outcome: Outcome;
  readonly reason: string;
  /** What counselor and client settled on, beside the suggestion and never over it. */
  readonly confirmedFocus:
    | (Pick<Suggestion, 'secondary'> & {
        readonly primary: Exclude<Suggestion['primary'], 'none'>;
      })
    | null;
  readonly by: string;
  readonly at: Date;
};

export type Review = {
  readonly screening: Screening;
  readonly suggestion: Suggestion;
  /** Phrases of the client's own words that staff should read first. */
  readonly riskHints: readonly RiskHint[];
  /** In the order they were made; none is ever changed. */
  readonly decisions: readonly Decision[];
};

/** The clinical content, as the client gave it. */
export type Answered = { readonly answers: IntakeAnswers; readonly narrative?: string | undefined };

/** Everything a new intake writes, together or not at all. */
export type IntakeRecord = {
  readonly intake: Intake;
  readonly client: Client;
  readonly answered: Answered;
  readonly review: Review;
  readonly mails: readonly MailRow[];
  readonly audit: AuditEntry;
};
