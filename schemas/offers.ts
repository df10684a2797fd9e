import * as z from 'zod';
import { DATE_PROBLEMS } from '../domain/course/preview.ts';
import { MAIL_FEEDBACK, MAIL_STATES } from '../domain/mail/mail.ts';
import { PASS_ON_REASONS } from '../domain/offer/pass-on-by-staff.ts';
import { ASK_ANSWERS, OFFER_STATES, PASSED_OVER } from '../domain/offer/offer.ts';
import { TIERS } from '../domain/screening/screening.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { counselorId } from './counselor.ts';
import { sessionMinutes } from './course-plan.ts';
import { instant, wallTime } from './wall-time.ts';

/** A free time, and how long each who is asked may take to answer, in hours. */
export const offerPreviewRequest = z.strictObject({
  counselorId,
  start: wallTime,
  minutes: sessionMinutes,
  answerHours: z.int().min(2).max(72),
});

/** `first` is whom the preview named as the next to be asked. */
export const offerRequest = offerPreviewRequest.extend({ first: z.uuid() });

/** The version that was on the screen. */
export const offerEndRequest = z.strictObject({ version: z.int().min(1) });

/** Whom nobody waits for any more, and why; the version is that on the screen. */
export const offerPassOnRequest = offerEndRequest.extend({
  ask: z.int().min(1),
  because: z.enum(PASS_ON_REASONS),
});

/** The line in which people would be asked; `why` says why somebody is passed over. */
export const offerPreview = z.strictObject({
  now: instant,
  timeZone: z.string(),
  /** Until when the first may answer. */
  until: instant,
  line: z.array(
    z.strictObject({
      intakeId: z.uuid(),
      name: z.string(),
      tier: z.enum(TIERS),
      submittedAt: instant,
      why: z.enum(PASSED_OVER).nullable(),
    }),
  ),
});

export const offerView = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  counselorId,
  counselor: z.string(),
  start: wallTime,
  minutes: z.int(),
  state: z.enum(OFFER_STATES),
  /** What speaks against the time now, while it is offered or kept. */
  problem: z.enum(DATE_PROBLEMS).nullable(),
  asks: z.array(
    z.strictObject({
      /** Names it when nobody waits for its answer any more. */
      number: z.int(),
      intakeId: z.uuid(),
      name: z.string(),
      at: instant,
      until: instant,
      answer: z.enum(ASK_ANSWERS),
      answeredAt: instant.nullable(),
      /** What became of the mail that asked. */
      mail: z
        .strictObject({
          state: z.enum(MAIL_STATES),
          feedback: z.enum(MAIL_FEEDBACK),
          reason: z.string().nullable(),
        })
        .nullable(),
      /** Who stood before and was not asked. */
      passedOver: z.array(
        z.strictObject({ intakeId: z.uuid(), name: z.string(), why: z.enum(PASSED_OVER) }),
      ),
    }),
  ),
});

/** Offers of times to come, by start. */
export const offerList = z.strictObject({
  now: instant,
  timeZone: z.string(),
  offers: z.array(offerView),
});

/** A client's yes or no; the link says whose it is, and to what. */
export const offerAnswer = z.strictObject({});

/** How an offer stands for the one client who opened the link. */
export const OFFER_STANDINGS = [
  'open',
  /** Kept for this client. */
  'yes',
  'no',
  /** This client said yes, but the time could not be had any more: it was taken, or the counselor is away. */
  'gone',
  'booked',
  /** Too late, or taken back. */
  'over',
  /** Whatever was answered: the client is not on the waiting list any more, and keeps no place in it. */
  'not-waiting',
] as const;

/** What the client's page shows. */
export const offerPage = z.strictObject({
  now: instant,
  language: z.enum(LANGUAGES),
  timeZone: z.string(),
  /** The client's own zone where its clock shows another time. */
  clientTimeZone: z.string().nullable(),
  phone: z.string(),
  start: wallTime,
  startsAt: instant,
  endsAt: instant,
  until: instant,
  standing: z.enum(OFFER_STANDINGS),
});
export type OfferPage = z.output<typeof offerPage>;
