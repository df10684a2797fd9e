import * as z from 'zod';
import { ageOn, type LocalDate } from '../domain/intake/age.ts';
import {
  AROUND_THEN,
  ATTEMPT,
  CLOSE_TIES_HARD,
  CLOSENESS,
  DATED_EVENTS,
  DISPUTE_STAGE,
  EVENT_TIMING,
  MANIA,
  ONSET,
  PEOPLE_TO_CALL,
  TROUBLE_WITH,
  WISH,
  YES_NO_UNSAID,
  type AuditCAnswers,
  type FocusAnswers,
  type Gad7Answers,
  type IntakeAnswers,
  type Phq9Answers,
  type SafetyAnswers,
} from '../domain/intake/answers.ts';
import { LIFE_CHANGES } from '../domain/intake/timeline.ts';
import { DAY_PARTS, HEARD_FROM, SESSION_FORMATS } from '../domain/intake/intake.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';
import { inventory } from './inventory.ts';
import { partialDate } from './partial-date.ts';
import { email, phone } from './reach.ts';
import { line, prose, requiredLine } from './text.ts';
import { timeline } from './timeline.ts';

/** Larger requests are refused before they are parsed. */
export const MAX_INTAKE_BYTES = 64 * 1024;
/** Characters of the client's own words. */
export const NARRATIVE_MAX = 8000;
/**
 * The version of the consent texts in the message files. Raise it when their meaning changes, and
 * keep the words of every version in docs/consents.md: what a client agreed to stays readable.
 */
export const CONSENT_TEXT_VERSION = '2026-11-28';

const itemScore = z.literal([0, 1, 2, 3]);
const frequency = z.literal([0, 1, 2, 3, 4]);
const yesNoUnsaid = z.enum(YES_NO_UNSAID);
const agreed = z.literal(true, { error: 'must be agreed to before you can send the form' });

const emergencyContact = z.strictObject({
  name: requiredLine(100),
  relation: requiredLine(60),
  phone,
  /** The client agrees that we may call this person in an emergency. */
  consent: agreed,
});

const contact = z
  .strictObject({
    name: requiredLine(100),
    preferredName: line(60).optional(),
    pronouns: line(40).optional(),
    email,
    phone: phone.optional(),
    safeToUse: z.strictObject({ email: z.boolean(), call: z.boolean(), voicemail: z.boolean() }),
    /** Where the person is now: an address or place help could be sent to. */
    whereNow: requiredLine(200),
    emergencyContact: emergencyContact.optional(),
  })
  .refine(({ phone, safeToUse }) => phone !== undefined || !safeToUse.call, {
    path: ['phone'],
    error: 'is needed, unless a call is not safe',
  })
  .refine(({ safeToUse }) => safeToUse.email || safeToUse.call, {
    path: ['safeToUse'],
    error: 'needs at least one safe way to reach you',
  });

const consents = z.strictObject({
  textVersion: z.literal(CONSENT_TEXT_VERSION, { error: 'is out of date: please reload the page' }),
  /** Read how the practice uses and keeps the answers. */
  privacy: agreed,
  /** Understood that nobody watches the form day and night. */
  notMonitored: agreed,
  /** Mail is not private like a letter; without this no mail is sent to the client. */
  email: z.boolean(),
  /** Mails may say where a session takes place and with whom; without this they say neither. */
  details: z.boolean().optional(),
});

const items = (count: number) =>
  z.array(itemScore.nullable()).length(count, { error: `needs ${count} answers` });

const phq9Answers = z.strictObject({
  items: items(9),
  difficulty: itemScore.optional(),
}) satisfies z.ZodType<Phq9Answers>;
const gad7Answers = z.strictObject({ items: items(7) }) satisfies z.ZodType<Gad7Answers>;

export const safetyAnswers = z.strictObject({
  thoughtsOfEndingLifeNow: yesNoUnsaid,
  suicideAttempt: z.enum(ATTEMPT),
  thoughtsOfHarmingSomeone: yesNoUnsaid,
  voicesOrPlots: yesNoUnsaid,
  voicesTellToHarm: yesNoUnsaid.optional(),
  afraidOfSomeoneClose: yesNoUnsaid,
  unsafeRightNow: yesNoUnsaid,
  childOrDependentInDanger: yesNoUnsaid,
  fullOfEnergyLittleSleep: z.enum(MANIA).optional(),
  alcohol: (
    z.strictObject({
      frequency,
      typicalAmount: frequency,
      sixOrMore: frequency,
    }) satisfies z.ZodType<AuditCAnswers>
  ).optional(),
  alcoholWithdrawal: yesNoUnsaid.optional(),
  eatingConcern: yesNoUnsaid.optional(),
}) satisfies z.ZodType<SafetyAnswers>;

const howOften = frequency.optional();
const timing = z.enum(EVENT_TIMING).optional();
export const focusAnswers = z.strictObject({
  onset: z.enum(ONSET).optional(),
  aroundThen: z.array(z.enum(AROUND_THEN)).max(AROUND_THEN.length).optional(),
  eventTiming: z
    .strictObject({
      [DATED_EVENTS[0]]: timing,
      [DATED_EVENTS[1]]: timing,
      [DATED_EVENTS[2]]: timing,
    })
    .optional(),
  someoneDied: z.enum(['no', 'yes']).optional(),
  whoDied: line(100).optional(),
  whenDied: partialDate.optional(),
  closenessToThem: z.enum(CLOSENESS).optional(),
  longing: howOften,
  avoidingReminders: howOften,
  worseOnDates: howOften,
  troubleWith: z.enum(['no', ...TROUBLE_WITH]).optional(),
  troubleStage: z.enum(DISPUTE_STAGE).optional(),
  wantDifferentThings: howOften,
  worseAfterContact: howOften,
  lifeChanges: z.array(z.enum(LIFE_CHANGES)).max(LIFE_CHANGES.length).optional(),
  missLifeBefore: howOften,
  unsureWhatIsAsked: howOften,
  cutOffFromSupport: howOften,
  peopleToCall: z.enum(PEOPLE_TO_CALL).optional(),
  closeTiesHard: z.enum(CLOSE_TIES_HARD).optional(),
  leftOut: howOften,
  wish: z.enum(WISH).optional(),
}) satisfies z.ZodType<FocusAnswers>;

export const intakeAnswers = z.strictObject({
  phq9: phq9Answers,
  gad7: gad7Answers,
  safety: safetyAnswers,
  focus: focusAnswers,
  inventory: inventory.optional(),
  timeline: timeline.optional(),
}) satisfies z.ZodType<IntakeAnswers>;

export { DAY_PARTS, HEARD_FROM, SESSION_FORMATS, WEEKDAYS };

export const availability = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).min(1, { error: 'needs at least one day' }).max(7),
  times: z.array(z.enum(DAY_PARTS)).min(1, { error: 'needs at least one time of day' }).max(3),
  format: z.enum(SESSION_FORMATS),
});

/** What the age rule needs to know: the day in the practice's zone, and the practice's own limit. */
export type AgeRule = { readonly today: LocalDate; readonly minimumAge: number };

/** Refused with this reason alone, so that page and function can show how a parent can call. */
export const UNDER_AGE =
  'is under the age this form is for: please have a parent or guardian call us';

const dateOfBirth = ({ today, minimumAge }: AgeRule) =>
  z.iso
    .date({ error: 'must be a date such as 1990-04-30' })
    .refine((day) => day < today && ageOn(day, today) <= 120, {
      error: 'must be a date in the past',
      abort: true,
    })
    .refine((day) => ageOn(day, today) >= minimumAge, { error: UNDER_AGE });

/**
 * What tells a person's form from a script's. All of it may be missing, and none of it makes a form be
 * refused: a form that looks like a script's is kept for the staff to look at.
 */
export const guard = z.strictObject({
  /** The `start` that `POST /api/intakes/start` answered when the form was opened. */
  start: z.string().optional(),
  /** A field that no person sees, left empty. */
  subject: z.string().optional(),
});

const ZONE_NAME = /^[A-Za-z0-9_+/-]+$/;

/** The intake form as a whole; page and function check it with this one schema. */
export const intakeRequest = (rule: AgeRule) =>
  z.strictObject({
    language: z.enum(LANGUAGES),
    contact,
    dateOfBirth: dateOfBirth(rule),
    consents,
    answers: intakeAnswers,
    /** The client's own words: what brings them here. */
    narrative: prose(NARRATIVE_MAX).optional(),
    availability,
    /** The client's own IANA zone, when the browser tells it. */
    timeZone: line(64)
      .refine((name) => ZONE_NAME.test(name), { error: 'must be a time zone' })
      .meta({ pattern: ZONE_NAME.source })
      .optional(),
    heardFrom: z.enum(HEARD_FROM).optional(),
    guard: guard.optional(),
  });

export type IntakeRequest = z.output<ReturnType<typeof intakeRequest>>;
