import * as z from 'zod';
import { FOCUS_AREAS, RISK_KINDS, STRENGTHS } from '../domain/focus/suggestion.ts';
import { CALL_REASONS } from '../domain/intake/call-instead.ts';
import { INTAKE_STATUSES, OUTCOMES } from '../domain/intake/intake.ts';
import { ALCOHOL_BANDS, BANDS } from '../domain/measures/measure.ts';
import { TIERS } from '../domain/screening/screening.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { acknowledgement, availability, focusArea, instant, suspicions } from './intake-parts.ts';
import { intakeAnswers } from './intake.request.ts';
import { plannedMail } from './planned-mail.ts';
import { prose } from './text.ts';

export { INTAKE_STATUSES, OUTCOMES };

/** Another request that seems to be the same person's. Two people may share an address. */
const otherRequest = z.strictObject({
  id: z.uuid(),
  status: z.enum(INTAKE_STATUSES),
  tier: z.enum(TIERS),
  submittedAt: instant,
  /** The same email address, or the same telephone number and date of birth, or both. */
  by: z.array(z.enum(['address', 'phoneAndBirth'])).min(1),
});

export const confirmedFocus = z
  .strictObject({ primary: focusArea, secondary: focusArea.nullable() })
  .refine(({ primary, secondary }) => primary !== secondary, {
    path: ['secondary'],
    error: 'must differ from the first focus',
  });

const measure = z.strictObject({ total: z.int(), unanswered: z.int(), band: z.enum(BANDS) });
const alcoholMeasure = measure.extend({ band: z.enum(ALCOHOL_BANDS) });

export const screening = z.strictObject({
  tier: z.enum(TIERS),
  fired: z.array(z.strictObject({ id: z.string(), tier: z.enum(TIERS), because: z.string() })),
  phq9: measure,
  gad7: measure,
  auditC: alcoholMeasure.nullable(),
  rulesVersion: z.string(),
});

export const suggestion = z.strictObject({
  primary: z.enum([...FOCUS_AREAS, 'none']),
  secondary: focusArea.nullable(),
  strength: z.enum(STRENGTHS),
  eitherFits: z.boolean(),
  scores: z.record(focusArea, z.number()),
  evidence: z.array(
    z.strictObject({ area: focusArea, item: z.string(), says: z.string(), points: z.number() }),
  ),
  against: z.array(z.string()),
  ask: z.array(z.string()),
  clientsPick: z.enum([...FOCUS_AREAS, 'not-sure']).nullable(),
  background: z.string().nullable(),
  reviewFirst: z.boolean(),
  // Suggestions stored before it was told apart have none.
  wordsDisagree: focusArea.nullable().default(null),
  ruleVersion: z.string(),
});

/** A phrase of the client's own words that staff should read; it never lowers a tier. */
export const riskHint = z.strictObject({ kind: z.enum(RISK_KINDS), phrase: z.string() });

export const decisionRequest = z.strictObject({
  /** The version of the intake that was read: a decision about an older one is refused. */
  version: z.int().min(1),
  outcome: z.enum(OUTCOMES),
  reason: prose(2000)
    .refine((value) => value !== '', { error: 'is needed' })
    .meta({ minLength: 1 }),
  /** What counselor and client settled on; `null` while it is open. May differ from the suggestion. */
  confirmedFocus: confirmedFocus.nullable(),
  /** Whether the client is told by mail; refused where the client may not be mailed. */
  letter: z.boolean().default(false),
});
export type DecisionRequest = z.output<typeof decisionRequest>;

/** Which letter to show before it goes. */
export const letterQuery = z.strictObject({ outcome: z.enum(OUTCOMES) });

/** A letter to a client as it would be mailed now. */
export const letterPreview = z.strictObject({
  language: z.enum(LANGUAGES),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
});
export type LetterPreview = z.output<typeof letterPreview>;

/** The answer to a decision, a release or a discarding: where the intake stands now. */
export const decisionReply = z.strictObject({
  id: z.uuid(),
  status: z.enum(INTAKE_STATUSES),
  version: z.int(),
});

export const decision = z.strictObject({
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
  confirmedFocus: z
    .strictObject({ primary: focusArea, secondary: focusArea.nullable() })
    .nullable(),
  by: z.string(),
  at: instant,
});

export const intakeDetail = z.strictObject({
  /** The service's clock as it answered. */
  now: instant,
  id: z.uuid(),
  version: z.int(),
  status: z.enum(INTAKE_STATUSES),
  tier: z.enum(TIERS),
  submittedAt: instant,
  language: z.enum(LANGUAGES),
  acknowledged: acknowledgement.nullable(),
  /** When its person took it back. An urgent one stands among the new ones until it is seen. */
  withdrawnAt: instant.nullable(),
  /** Who spoke with the client and found that a course may be booked. */
  cleared: acknowledgement.nullable(),
  availability,
  timeZone: z.string().nullable(),
  heardFrom: z.string().nullable(),
  suspicions,
  /** The latest first. */
  others: z.array(otherRequest),
  /** Why the client may not be mailed; `null` where a letter may go. */
  callInstead: z.enum(CALL_REASONS).nullable(),
  client: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    preferredName: z.string().nullable(),
    pronouns: z.string().nullable(),
    dateOfBirth: z.iso.date(),
    email: z.string(),
    phone: z.string().nullable(),
    safeToUse: z.strictObject({ email: z.boolean(), call: z.boolean(), voicemail: z.boolean() }),
    whereNow: z.string(),
    emergencyContact: z
      .strictObject({ name: z.string(), relation: z.string(), phone: z.string() })
      .nullable(),
    consents: z.strictObject({
      textVersion: z.string(),
      at: instant,
      email: z.boolean(),
      /** Mails may say where a session takes place and with whom. */
      details: z.boolean(),
    }),
  }),
  /** The clinical part; `null` for roles that may not see it. */
  clinical: z
    .strictObject({
      answers: intakeAnswers,
      narrative: z.string().nullable(),
      screening,
      suggestion,
      riskHints: z.array(riskHint),
      /** They wrote in their own words, which the program has yet to read: it takes some seconds. */
      wordsUnread: z.boolean(),
      decisions: z.array(decision),
    })
    .nullable(),
  mails: z.array(plannedMail),
});

export type IntakeDetail = z.output<typeof intakeDetail>;
