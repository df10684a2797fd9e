import { z } from 'zod';
import { FOCUS_AREAS, STRENGTHS } from '../domain/focus/suggestion.ts';
import { MAIL_FEEDBACK, MAIL_KINDS, MAIL_STATES } from '../domain/mail/mail.ts';
import { BANDS } from '../domain/measures/measure.ts';
import { TIERS } from '../domain/screening/screening.ts';
import { DAY_PARTS, SESSION_FORMATS, intakeAnswers } from './intake.request.ts';
import { LANGUAGES, WEEKDAYS } from './practice.ts';
import { prose } from './text.ts';

/** `new` until a staff member decides. */
export const INTAKE_STATUSES = ['new', 'accepted', 'waitlisted', 'referred'] as const;
export const OUTCOMES = ['accepted', 'waitlisted', 'referred'] as const;

const instant = z.iso.datetime();
const focusArea = z.enum(FOCUS_AREAS);
const availability = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)),
  times: z.array(z.enum(DAY_PARTS)),
  format: z.enum(SESSION_FORMATS),
});
const acknowledgement = z.strictObject({ by: z.string(), at: instant });

export const confirmedFocus = z
  .strictObject({ primary: focusArea, secondary: focusArea.nullable() })
  .refine(({ primary, secondary }) => primary !== secondary, {
    path: ['secondary'],
    error: 'must differ from the first focus',
  });

/** One line of the list: enough to know whom to call first, and never an answer. */
export const intakeListEntry = z.strictObject({
  id: z.uuid(),
  status: z.enum(INTAKE_STATUSES),
  tier: z.enum(TIERS),
  submittedAt: instant,
  /** The name the client likes to be called by. */
  name: z.string(),
  language: z.enum(LANGUAGES),
  availability,
  /** `null` for roles that may not see clinical content. */
  focus: z
    .strictObject({
      primary: z.enum([...FOCUS_AREAS, 'none']),
      secondary: focusArea.nullable(),
      strength: z.enum(STRENGTHS),
    })
    .nullable(),
  acknowledged: acknowledgement.nullable(),
});

export const intakeList = z.strictObject({
  intakes: z.array(intakeListEntry),
  /** Pass as `?after=` for the next page; `null` on the last. */
  next: z.string().nullable(),
});

const measure = z.strictObject({ total: z.int(), unanswered: z.int(), band: z.enum(BANDS) });

export const screening = z.strictObject({
  tier: z.enum(TIERS),
  fired: z.array(z.strictObject({ id: z.string(), tier: z.enum(TIERS), because: z.string() })),
  phq9: measure,
  gad7: measure,
  auditC: measure.nullable(),
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
  ruleVersion: z.string(),
});

export const decisionRequest = z.strictObject({
  /** The version of the intake that was read: a decision about an older one is refused. */
  version: z.int().min(1),
  outcome: z.enum(OUTCOMES),
  reason: prose(2000).refine((value) => value !== '', { error: 'is needed' }),
  /** What counselor and client settled on; `null` while it is open. May differ from the suggestion. */
  confirmedFocus: confirmedFocus.nullable(),
});
export type DecisionRequest = z.output<typeof decisionRequest>;

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
  id: z.uuid(),
  version: z.int(),
  status: z.enum(INTAKE_STATUSES),
  tier: z.enum(TIERS),
  submittedAt: instant,
  language: z.enum(LANGUAGES),
  acknowledged: acknowledgement.nullable(),
  availability,
  timeZone: z.string().nullable(),
  heardFrom: z.string().nullable(),
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
    consents: z.strictObject({ textVersion: z.string(), at: instant, email: z.boolean() }),
  }),
  /** The clinical part; `null` for roles that may not see it. */
  clinical: z
    .strictObject({
      answers: intakeAnswers,
      narrative: z.string().nullable(),
      screening,
      suggestion,
      decisions: z.array(decision),
    })
    .nullable(),
  mails: z.array(
    z.strictObject({
      kind: z.enum(MAIL_KINDS),
      state: z.enum(MAIL_STATES),
      feedback: z.enum(MAIL_FEEDBACK),
      due: instant,
      finishedAt: instant.nullable(),
    }),
  ),
});

export type IntakeListEntry = z.output<typeof intakeListEntry>;
export type IntakeList = z.output<typeof intakeList>;
export type IntakeDetail = z.output<typeof intakeDetail>;
