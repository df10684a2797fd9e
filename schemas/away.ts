import * as z from 'zod';
import { COURSE_REFUSALS } from '../domain/course/refusal.ts';
import { daysOffShape, isStretch, NO_STRETCH } from './counselor.ts';
import { sessionNumber } from './course-plan.ts';
import { date, wallTime } from './wall-time.ts';

/** An opening on those days that somebody is asked about, or that is kept: it is settled with the offer. */
const openingOnThem = z.strictObject({
  offerId: z.uuid(),
  state: z.enum(['asking', 'held']),
  start: wallTime,
  /** Who is asked, or said yes; `null` while it is about to go to the next in line. */
  name: z.string().nullable(),
});

/** A counselor's sick day or leave: what would it hit? */
export const awayPreviewRequest = z.strictObject(daysOffShape).refine(isStretch, NO_STRETCH);
export const awayPreviewReply = z.strictObject({
  /** The version of the counselor's hours. */
  version: z.int(),
  affected: z.array(
    z.strictObject({
      courseId: z.uuid(),
      courseVersion: z.int(),
      /** The name the client likes to be called by. */
      name: z.string(),
      session: z.int(),
      start: wallTime,
      /** The last session of its course: it never goes silently. */
      isLast: z.boolean(),
      /** Free times between the sessions before and after it, one of each day, nearest first. */
      openings: z.array(wallTime),
    }),
  ),
  offers: z.array(openingOnThem),
});

const choice = z.strictObject({
  courseId: z.uuid(),
  courseVersion: z.int().min(1),
  session: sessionNumber,
  /** A new time, or `null` to cancel. */
  to: wallTime.nullable(),
  /** Needed when the end of the course moves with it: where it is then. */
  endDate: date.optional(),
  /** Needed when the last session is cancelled. */
  dropLast: z.literal(true).optional(),
});

/** Sets the days off, then does what was chosen: for each course all of it or nothing. */
export const awayRequest = z
  .strictObject({
    /** The version of the counselor's hours. */
    version: z.int().min(1),
    ...daysOffShape,
    choices: z
      .array(choice)
      .max(100)
      .refine(
        (rows) => new Set(rows.map((row) => `${row.courseId}#${row.session}`)).size === rows.length,
        { error: 'name a session twice' },
      ),
  })
  .refine(isStretch, NO_STRETCH);

/** The days are off from now on; each session says what became of it. */
export const awayReply = z.strictObject({
  /** The version of the counselor's hours as they are now. */
  version: z.int(),
  done: z.array(
    z.strictObject({
      courseId: z.uuid(),
      session: z.int(),
      /** `left`: it is still on those days, and nothing was chosen for it. */
      outcome: z.enum(['moved', 'cancelled', 'refused', 'left']),
      /** Why it was refused, as the end of a problem's type. */
      reason: z.enum([...COURSE_REFUSALS, 'not-found', 'try-again']).nullable(),
    }),
  ),
  /** What is still kept or held out on those days. */
  offers: z.array(openingOnThem),
});
